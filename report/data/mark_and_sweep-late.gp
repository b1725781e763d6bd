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
1.25 118.876 40.3598 164.54
1.5 88.9594 27.6963 126.878
2 82.2895 32.7817 107.013
4 73.6989 36.1802 114.064
END
$p1s2 << END
1.25 121.887 44.9893 171.691
1.5 91.8155 41.3338 119.35
2 76.6957 34.6949 113.471
4 88.4635 37.6674 130.857
END
$p1s3 << END
1.25 144.509 44.473 206.226
1.5 117.508 38.7017 164.997
2 94.4629 55.3262 118.28
4 108.471 31.1974 161.199
END
$p1s4 << END
1.25 133.504 61.6009 178.752
1.5 103.523 44.1265 130.2
2 86.1027 38.889 111.398
4 87.3933 41.65 110.296
END
$p1s5 << END
1.25 98.2818 87.2977 113.479
1.5 64.0664 41.6745 72.2027
2 57.7776 53.3272 59.6991
4 56.6312 55.6873 59.9026
END
$p2s0 << END
END
$p2s1 << END
96.25 1.443 0.889218 2.14319
962.5 2.694 1.1534 4.57677
9625 16.164 5.18655 26.4439
96250 87.95 62.9296 310.314
END
$p2s2 << END
98.75 1.623 0.866705 2.6521
987.5 3.074 1.18125 4.65209
9875 18.998 4.92547 28.133
98750 178.265 39.6326 346.34
END
$p2s3 << END
101.25 1.402 0.331534 2.81022
1012.5 2.814 0.652141 5.06321
10125 17.836 4.41554 27.2075
101250 172.266 40.9037 254.464
END
$p2s4 << END
103.75 1.092 0.789618 2.08984
1037.5 2.203 1.79421 4.04334
10375 13.099 5.69352 31.2451
103750 123.213 64.634 146.355
END
$p2s5 << END
106.25 1.252 1.22534 1.27911
1062.5 2.684 2.64618 2.75395
10625 18.247 17.7735 18.7144
106250 172.456 40.9306 252.652
END
$p3s0 << END
END
$p3s1 << END
96.25 1.522 0.879509 1.8291
962.5 3.185 2.0144 5.00773
9625 17.326 10.3664 34.1379
96250 153.228 82.1602 907.606
END
$p3s2 << END
98.75 1.573 0.921696 2.42562
987.5 4.216 1.60724 6.34428
9875 28.482 10.0257 37.9997
98750 290.351 74.4005 886.667
END
$p3s3 << END
101.25 1.332 0.3411 2.6176
1012.5 3.225 1.07268 5.06271
10125 22.443 8.47451 29.7687
101250 222.471 80.4429 327.511
END
$p3s4 << END
103.75 1.191 0.921164 1.75986
1037.5 3.966 3.56303 4.286
10375 33.029 11.0833 44.2348
103750 326.835 142.087 407.545
END
$p3s5 << END
106.25 1.232 1.03296 1.3516
1062.5 3.676 2.73603 4.12383
10625 27.901 9.71626 37.0249
106250 274.518 120.965 341.98
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
set yrange [0:230.973]
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
set yrange [0.165767:692.68]
set ytics ("1" 1, "10" 10, "100" 100)
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
set yrange [0.17055:1815.21]
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
