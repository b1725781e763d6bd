# Made by lab report.  Draws mutator_utilisation.svg into the current directory.
set encoding utf8
set terminal svg size 900,712 noenhanced font "sans,12" background "#ffffff"
set output "mutator_utilisation.svg"
$p0s0 << END
END
$p0s1 << END
0.095 0 0 0
0.19 0 0 0
0.475 0 0 0
0.95 0 0 0
1.9 0.0901295 0.0357505 0.144509
4.75 0.401913 0.38808 0.415745
9.5 0.549208 0.545057 0.55336
19 0.616037 0.614707 0.617367
47.5 0.657169 0.654019 0.660319
95 0.667965 0.659216 0.676714
190 0.673403 0.666283 0.680524
END
$p0s2 << END
0.0975 0 0 0
0.195 0 0 0
0.4875 0 0 0
0.975 0 0 0
1.95 0.175211 0.166473 0.183948
4.875 0.387581 0.372785 0.402376
9.75 0.496384 0.489909 0.502859
19.5 0.54773 0.537853 0.557606
48.75 0.583756 0.57521 0.592303
97.5 0.598324 0.583645 0.613003
195 0.606092 0.588258 0.623926
END
$p0s3 << END
0.1 0 0 0
0.2 0 0 0
0.5 0 0 0
1 0 0 0
2 0.184304 0.170151 0.198457
5 0.41055 0.391481 0.429618
10 0.518221 0.51045 0.525992
20 0.575672 0.573719 0.577625
50 0.607296 0.603502 0.611091
100 0.61934 0.612913 0.625768
200 0.625383 0.617431 0.633336
END
$p0s4 << END
0.1025 0 0 0
0.205 0 0 0
0.5125 0 0 0
1.025 0 0 0
2.05 0.0559 0.0353465 0.0764535
5.125 0.233564 0.210665 0.256464
10.25 0.301927 0.291188 0.312667
20.5 0.340418 0.336502 0.344333
51.25 0.360541 0.357864 0.363217
102.5 0.362848 0.360942 0.364754
205 0.368045 0.3645 0.37159
END
$p0s5 << END
END
$p0s6 << END
0.1075 0 0 0.28324
0.215 0.269168 0 0.64162
0.5375 0.707667 0.44754 0.856648
1.075 0.834726 0.672394 0.928324
2.15 0.897133 0.8277 0.955318
5.375 0.940619 0.917936 0.968159
10.75 0.961915 0.951612 0.980667
21.5 0.972924 0.965202 0.986663
53.75 0.982996 0.977125 0.989005
107.5 0.986668 0.983496 0.98948
215 0.988413 0.986393 0.990998
END
$p1s0 << END
END
$p1s1 << END
0.475 0 0 0
0.95 0 0 0
1.9 0 0 0
4.75 0 0 0
9.5 6.645e-05 5.91e-05 7.38e-05
19 0.125738 0.1159 0.135576
47.5 0.24519 0.225988 0.264393
95 0.28327 0.283075 0.283466
190 0.328324 0.32781 0.328837
END
$p1s2 << END
0.4875 0 0 0
0.975 0 0 0
1.95 8e-05 0 0.00016
4.875 0.285187 0.264227 0.306147
9.75 0.392114 0.384332 0.399895
19.5 0.427647 0.41899 0.436304
48.75 0.47631 0.466277 0.486344
97.5 0.486827 0.470364 0.50329
195 0.496367 0.480727 0.512008
END
$p1s3 << END
0.5 0 0 0
1 0 0 0
2 0 0 0
5 0.303729 0.290733 0.316726
10 0.396055 0.386786 0.405324
20 0.457385 0.439529 0.475241
50 0.503835 0.493878 0.513791
100 0.51497 0.509611 0.520328
200 0.524349 0.519444 0.529253
END
$p1s4 << END
0.5125 0 0 0
1.025 0 0 0
2.05 0.0167863 0.0093585 0.024214
5.125 0.13747 0.129817 0.145124
10.25 0.190824 0.185128 0.196521
20.5 0.222899 0.21633 0.229467
51.25 0.241808 0.240337 0.243279
102.5 0.251843 0.248585 0.2551
205 0.256634 0.25104 0.262227
END
$p1s5 << END
END
$p1s6 << END
0.5375 0 0 0
1.075 0.0443335 0 0.10378
2.15 0.314743 0.078562 0.521015
5.375 0.711992 0.621368 0.802391
10.75 0.844876 0.790617 0.89815
21.5 0.916969 0.841284 0.946042
53.75 0.952076 0.912672 0.9737
107.5 0.96973 0.949629 0.98212
215 0.978374 0.9685 0.986362
END
$p2s0 << END
END
$p2s1 << END
4.75 0 0 0
9.5 0 0 0
19 0 0 0
47.5 0 0 0
95 2.935e-06 0 5.87e-06
190 0.00962543 4.09e-06 0.0192468
END
$p2s2 << END
4.875 0 0 0
9.75 0 0 0
19.5 5.0375e-05 3.005e-05 7.07e-05
48.75 0.0307011 0.0226802 0.038722
97.5 0.175283 0.170512 0.180055
195 0.20185 0.18964 0.214061
END
$p2s3 << END
5 0 0 0
10 1.15e-05 0 2.3e-05
20 0.0508469 0.0383964 0.0632974
50 0.142103 0.137624 0.146583
100 0.187487 0.16324 0.211734
200 0.226655 0.21659 0.23672
END
$p2s4 << END
5.125 0 0 0
10.25 0 0 0
20.5 0 0 0
51.25 0 0 0
102.5 8.9e-06 7.38e-06 1.042e-05
205 0.066289 0.0621992 0.0703787
END
$p2s5 << END
END
$p2s6 << END
5.375 0 0 0
10.75 0.192099 0 0.20243
21.5 0.284999 0.2514 0.292124
53.75 0.426718 0.392747 0.43113
107.5 0.446829 0.429308 0.453861
215 0.469646 0.461003 0.470037
END
$p3s0 << END
END
$p3s1 << END
-0.228571 0 0 0
0.771429 0.298753 0.121078 0.476428
1.77143 0.178517 0 0.357034
2.77143 0.521664 0.520882 0.522445
3.77143 0.00091845 0.0008514 0.0009855
4.77143 8.21e-05 8.12e-05 8.3e-05
END
$p3s2 << END
-0.114286 0.188251 0.144127 0.232376
0.885714 0.334434 0.253232 0.415636
1.88571 0 0 0
3.88571 0.0558006 0.0538823 0.0577188
4.88571 0.00797985 0.0017997 0.01416
END
$p3s3 << END
0 0.0912285 0.0683715 0.114085
1 0.366698 0.262534 0.470861
2 0 0 0
4 0.0277161 0.0177126 0.0377196
5 0.0786398 0.0163753 0.140904
END
$p3s4 << END
0.114286 0.18819 0.168813 0.207567
1.11429 0.538939 0.483196 0.594682
2.11429 7.495e-05 4.8e-05 0.0001019
4.11429 0.00294505 0.0023661 0.003524
5.11429 0.0462146 0.0390599 0.0533694
END
$p3s5 << END
END
$p3s6 << END
2.34286 0.141005 0.089622 0.204222
4.34286 0.0120449 0.0051616 0.0163763
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
set tmargin at screen 0.8146
set bmargin at screen 0.5140
set title "1 thread" offset 0,-0.4 font ",13"
set xlabel "width of the window, ms" offset 0,0.3
set ylabel "least share of it run" offset 1,0
set logscale x 2
set xtics font ",12" ("0.1" 0.1, "0.2" 0.2, "0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [0.08:250]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p0s6 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8146
set bmargin at screen 0.5140
set title "2 threads" offset 0,-0.4 font ",13"
set xlabel "width of the window, ms" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [0.4:250]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p1s6 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.3792
set bmargin at screen 0.0787
set title "4 threads, more than CPUs" offset 0,-0.4 font ",13"
set xlabel "width of the window, ms" offset 0,0.3
set ylabel "least share of it run" offset 1,0
set logscale x 2
set xtics font ",12" ("5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [4:250]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p2s6 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.3792
set bmargin at screen 0.0787
set title "the worst 10 ms, 2 threads: lost to" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",10" ("stopped" 0, "\n"."collecting" 1, "descheduled" 2, "\n"."GIL" 3, "slow" 4, "\n"."stopping" 5)
set xrange [-0.6:5.60]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p3s1 using 1:2:(0.1006) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1006) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1006) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s4 using 1:2:(0.1006) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s6 using 1:2:(0.1006) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 0.9354
set xrange [0:1]
set yrange [0:1]
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 4 pointsize 0.8 linecolor rgb "#56b4e9" title "the machine alone"
set tmargin at screen 0.9354
set bmargin at screen 0.8708
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "the machine alone"
unset multiplot
