# Made by lab report.  Draws mark_and_sweep-late.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "mark_and_sweep-late.svg"
$p0s0 << END
END
$p0s1 << END
1.25 1.25424 1.25424 1.25424
1.5 1.50847 1.50847 1.50847
2 2.00847 2.00847 2.00847
4 4.00847 4.00847 4.00847
END
$p0s2 << END
1.25 1.42373 1.42373 1.42373
1.5 1.71186 1.71186 1.71186
2 2.14407 2.14407 2.14407
4 4.14407 4.14407 4.14407
END
$p0s3 << END
1.25 1.42373 1.42373 1.42373
1.5 1.71186 1.71186 1.71186
2 2.14407 2.14407 2.14407
4 4.14407 4.14407 4.14407
END
$p0s4 << END
1.25 1.27966 1.27966 1.27966
1.5 1.5339 1.5339 1.5339
2 2.04237 2.04237 2.04237
4 4.07627 4.07627 4.07627
END
$p0s5 << END
1.25 1.25424 1.25424 1.25424
1.5 1.50847 1.50847 1.50847
2 2.00847 2.00847 2.00847
4 4.00847 4.00847 4.00847
END
$p1s0 << END
END
$p1s1 << END
1.25 76.6025 68.9247 85.1242
1.5 53.1404 46.8167 60.3068
2 52.9131 50.9628 54.9371
4 55.9013 52.1672 59.8993
END
$p1s2 << END
1.25 77.8514 76.3744 79.3567
1.5 64.0651 40.4341 101.253
2 51.6637 39.2387 67.9621
4 62.8046 36.4678 107.785
END
$p1s3 << END
1.25 92.3148 69.029 123.332
1.5 77.4085 75.1658 79.7174
2 67.8965 47.3892 97.1295
4 82.7077 34.1699 198.363
END
$p1s4 << END
1.25 112.527 9.24897 1274.81
1.5 89.528 7.12247 1045.97
2 79.3363 6.07403 961.07
4 77.9876 15.3587 384.043
END
$p1s5 << END
1.25 59.7733 47.415 75.3049
1.5 39.5255 36.412 42.9017
2 34.9031 31.1209 39.1388
4 34.3928 30.2354 39.1141
END
$p2s0 << END
END
$p2s1 << END
96.25 0.9715 0.808023 1.16758
962.5 1.6875 1.64674 1.72926
9625 9.499 9.45327 9.54495
96250 88.2965 83.6931 93.1499
END
$p2s2 << END
98.75 1.287 1.15649 1.43205
987.5 2.003 2.003 2.003
9875 10.055 10.055 10.055
98750 91.2005 86.5932 96.0498
END
$p2s3 << END
101.25 1.0965 0.885681 1.35677
1012.5 1.8025 1.79792 1.80709
10125 9.6245 9.53779 9.71199
101250 87.85 87.484 88.2175
END
$p2s4 << END
103.75 1.0265 0.824488 1.27728
1037.5 1.903 0.875659 4.10641
10375 10.441 0.841991 120.432
103750 97.6745 6.65773 1320.03
END
$p2s5 << END
106.25 0.691 0.605071 0.788967
1062.5 1.392 1.392 1.392
10625 9.203 9.203 9.203
106250 87.7605 85.6722 89.8991
END
$p3s0 << END
END
$p3s1 << END
96.25 0.9815 0.976926 0.986095
962.5 2.459 2.32521 2.60039
9625 18.758 10.2921 34.0424
96250 254.312 90.705 704.19
END
$p3s2 << END
98.75 1.262 1.262 1.262
987.5 2.739 2.69354 2.78522
9875 17.431 17.3852 17.4769
98750 179.731 90.3916 355.387
END
$p3s3 << END
101.25 1.0965 0.814378 1.47481
1012.5 2.6945 0.67513 10.5164
10125 18.5875 2.3878 137.838
101250 144.024 123.258 168.241
END
$p3s4 << END
103.75 1.062 1.062 1.062
1037.5 3.5 0.988846 12.159
10375 27.766 4.82774 154.127
103750 272.855 44.3626 1615.32
END
$p3s5 << END
106.25 0.676 0.631661 0.723412
1062.5 2.1535 2.14892 2.15809
10625 17.04 15.4246 18.8224
106250 165.266 159.133 171.632
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
set title "peak memory" offset 0,-0.4 font ",13"
set xlabel "growth factor" offset 0,0.3
set ylabel "peak / what lives" offset 1,0
unset logscale x
set xtics autofreq font ",11"
set xrange [*:*]
unset logscale y
set yrange [0:4.64136]
set ytics autofreq
set label 20 "dotted: peak = factor" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1.25 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p0s5 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "time" offset 0,-0.4 font ",13"
set xlabel "growth factor" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics autofreq font ",11"
set xrange [*:*]
unset logscale y
set yrange [0:1427.79]
set ytics autofreq
plot $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p1s5 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "finding the roots: frames" offset 0,-0.4 font ",13"
set xlabel "frame slots" offset 0,0.3
set ylabel "microseconds" offset 1,0
set logscale x 2
set xtics font ",12" ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
set xrange [80:125000]
set logscale y 10
set yrange [0.302536:2640.07]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000)
plot $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p2s5 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "finding the roots: handles" offset 0,-0.4 font ",13"
set xlabel "handles" offset 0,0.3
set ylabel "microseconds" offset 1,0
set logscale x 2
set xtics font ",12" ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
set xrange [80:125000]
set logscale y 10
set yrange [0.31583:3230.65]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000)
plot $p3s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p3s5 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
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
set tmargin at screen 1
set bmargin at screen 1 - 52 / (672 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred", \
  NaN with linespoints dashtype 5 linewidth 1.8 pointtype 11 pointsize 0.8 linecolor rgb "#cc79a7" title "tracing"
unset multiplot
