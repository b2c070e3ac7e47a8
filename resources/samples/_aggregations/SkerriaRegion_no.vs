[Descr]
Name=SkerriaRegion_no
Prestext=Regioner
Type=V

[Aggreg]
1=SkerriaParts_no.agg

[Domain]
1=SkerriaRegion_no

[Valuecode]
1=01
2=02
3=03
4=04
5=05
6=06
7=07
8=08
9=09
10=10
11=11

[Valuetext]
1=Aldervik
2=Brennholm
3=Corran
4=Dunmere
5=Eskvale
6=Farrowby
7=Galtness
8=Hollowick
9=Ivermoor
10=Jarnsund
11=Kestrel Isles
