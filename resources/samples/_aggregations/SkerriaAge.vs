[Descr]
Name=SkerriaAge
Prestext=Age in five-year bands
Type=V

[Aggreg]
1=SkerriaLifeStages.agg

[Domain]
1=SkerriaAge

[Valuecode]
1=0-4
2=5-9
3=10-14
4=15-19
5=20-24
6=25-29
7=30-34
8=35-39
9=40-44
10=45-49
11=50-54
12=55-59
13=60-64
14=65-69
15=70-74
16=75-79
17=80-84
18=85+

[Valuetext]
1=0–4 years
2=5–9 years
3=10–14 years
4=15–19 years
5=20–24 years
6=25–29 years
7=30–34 years
8=35–39 years
9=40–44 years
10=45–49 years
11=50–54 years
12=55–59 years
13=60–64 years
14=65–69 years
15=70–74 years
16=75–79 years
17=80–84 years
18=85+ years
