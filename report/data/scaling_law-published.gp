# Made by lab report.  Draws scaling_law-published.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "scaling_law-published.svg"
$p0s0 << END
0.9875 2.529 2.529 2.529
1.975 11.21 11.21 11.21
2.9625 18.6 18.6 18.6
3.95 24.88 24.88 24.88
4.9375 29.7 29.7 29.7
5.925 37.12 37.12 37.12
6.9125 44.3 44.3 44.3
7.9 51.69 51.69 51.69
8.8875 59.1 59.1 59.1
9.875 66.44 66.44 66.44
10.8625 75.05 75.05 75.05
11.85 81.21 81.21 81.21
12.8375 90.73 90.73 90.73
13.825 97.68 97.68 97.68
14.8125 108.1 108.1 108.1
15.8 115.5 115.5 115.5
17.775 130.6 130.6 130.6
19.75 153.3 153.3 153.3
21.725 169.9 169.9 169.9
23.7 188.9 188.9 188.9
25.675 205.4 205.4 205.4
27.65 230.5 230.5 230.5
29.625 248.9 248.9 248.9
31.6 268.1 268.1 268.1
35.55 311.4 311.4 311.4
39.5 346.5 346.5 346.5
43.45 386 386 386
47.4 429.2 429.2 429.2
51.35 465.4 465.4 465.4
55.3 506.9 506.9 506.9
59.25 544.3 544.3 544.3
63.2 584.3 584.3 584.3
71.1 681.3 681.3 681.3
79 776.2 776.2 776.2
END
$p0s1 << END
89.1 878.1 878.1 878.1
97.2 991.6 991.6 991.6
105.3 1120 1120 1120
113.4 1263 1263 1263
121.5 1423 1423 1423
129.6 1605 1605 1605
145.8 2057 2057 2057
162 2672 2672 2672
END
$p1s0 << END
0.9875 4.828 4.828 4.828
1.975 63.88 63.88 63.88
2.9625 91.43 91.43 91.43
3.95 113.2 113.2 113.2
4.9375 133.9 133.9 133.9
5.925 157.3 157.3 157.3
6.9125 181.4 181.4 181.4
7.9 203.2 203.2 203.2
9.875 247.7 247.7 247.7
11.85 292.5 292.5 292.5
13.825 335.6 335.6 335.6
15.8 371.6 371.6 371.6
19.75 461.1 461.1 461.1
23.7 541.2 541.2 541.2
27.65 623.8 623.8 623.8
31.6 704.6 704.6 704.6
39.5 886.4 886.4 886.4
47.4 1082 1082 1082
55.3 1325 1325 1325
63.2 1586 1586 1586
79 2139 2139 2139
94.8 2665 2665 2665
110.6 3206 3206 3206
126.4 3766 3766 3766
158 4811 4811 4811
189.6 6052 6052 6052
END
$p1s1 << END
226.8 7064 7064 7064
259.2 8699 8699 8699
324 11640 11640 11640
388.8 13970 13970 13970
425.25 14820 14820 14820
END
$p2s0 << END
0.9875 41.28 41.28 41.28
1.975 123.8 123.8 123.8
2.9625 181.3 181.3 181.3
3.95 300.3 300.3 300.3
4.9375 390.2 390.2 390.2
5.925 521.5 521.5 521.5
6.9125 594.4 594.4 594.4
7.9 668.5 668.5 668.5
9.875 992.6 992.6 992.6
11.85 1319 1319 1319
13.825 1769 1769 1769
15.8 2176 2176 2176
19.75 3324 3324 3324
23.7 4240 4240 4240
27.65 6038 6038 6038
31.6 7442 7442 7442
END
$p2s1 << END
40.5 10730 10730 10730
48.6 15190 15190 15190
56.7 19180 19180 19180
64.8 22450 22450 22450
END
$p3s0 << END
0.9875 7.56 7.56 7.56
1.975 24.96 24.96 24.96
2.9625 40.18 40.18 40.18
3.95 71.32 71.32 71.32
4.9375 99.97 99.97 99.97
5.925 119.4 119.4 119.4
6.9125 141.8 141.8 141.8
7.9 191.5 191.5 191.5
END
$p3s1 << END
10.125 239.9 239.9 239.9
12.15 293.4 293.4 293.4
14.175 318.1 318.1 318.1
16.2 379.7 379.7 379.7
END
set multiplot
unset key
set border 3 linewidth 0.8
set xtics nomirror out scale 0.5
set ytics nomirror out scale 0.5
set grid ytics linecolor rgb "#dddddd" linewidth 0.7
set errorbars small
set style fill pattern border
set samples 500
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "EPYC Milan (VM)" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per increment, each thread" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128)
set xrange [0.8:200]
set logscale y 10
set yrange [1.2645:5344]
set ytics ("10" 10, "100" 100, "1000" 1000)
plot (x < 1 ? NaN : 4.169002 + 6.660602 * (x - 1) + 0.045399 * x * (x - 1)) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s0 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s1 using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "8x Xeon Platinum 8176" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:525]
set logscale y 10
set yrange [2.414:29640]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
plot (x < 1 ? NaN : 48.075443 + 20.578346 * (x - 1) + 0.060013 * x * (x - 1)) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p1s0 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s1 using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "POWER5+" offset 0,-0.4 font ",13"
set xlabel "threads, each on a CPU of its own" offset 0,0.3
set ylabel "ns per increment, each thread" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64)
set xrange [0.8:80]
set logscale y 10
set yrange [20.64:44900]
set ytics ("100" 100, "1000" 1000, "10k" 10000)
plot (x < 1 ? NaN : 63.314575 + 47.943672 * (x - 1) + 5.861560 * x * (x - 1)) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p2s0 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s1 using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "elm3b128" offset 0,-0.4 font ",13"
set xlabel "threads, each on a CPU of its own" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16)
set xrange [0.8:20]
set logscale y 10
set yrange [3.78:759.4]
set ytics ("5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200, "500" 500)
plot (x < 1 ? NaN : 7.668099 + 13.705730 * (x - 1) + 1.476083 * x * (x - 1)) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p3s0 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s1 using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00"
unset object
unset label
unset title
unset xlabel
unset ylabel
unset logscale
unset xtics
unset ytics
unset border
unset grid
set lmargin at screen 0
set rmargin at screen 1
set key center center horizontal samplen 2.6 width 1.5 font ",12"
set tmargin at screen 1.0000
set bmargin at screen 0.9226
set xrange [0:1]
set yrange [0:1]
plot NaN with points linewidth 1.4 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "known to the fit", \
  NaN with points linewidth 1.4 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "held out"
unset multiplot
