[Descr]
Name=SkerriaAge_sv
Prestext=Ålder i femårsgrupper
Type=V

[Aggreg]
1=SkerriaLifeStages_sv.agg

[Domain]
1=SkerriaAge_sv

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
1=0–4 år
2=5–9 år
3=10–14 år
4=15–19 år
5=20–24 år
6=25–29 år
7=30–34 år
8=35–39 år
9=40–44 år
10=45–49 år
11=50–54 år
12=55–59 år
13=60–64 år
14=65–69 år
15=70–74 år
16=75–79 år
17=80–84 år
18=85+ år
