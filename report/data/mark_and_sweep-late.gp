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
1.25 87.574 73.7592 101.389
1.5 62.0006 53.6085 70.3926
2 67.8028 55.3084 80.2971
4 64.9993 55.8226 74.1759
END
$p1s2 << END
1.25 90.1867 81.4456 98.9279
1.5 68.4562 62.9099 74.0025
2 57.6151 56.8815 58.3488
4 69.3538 65.338 73.3696
END
$p1s3 << END
1.25 122.086 92.5587 151.613
1.5 83.6435 70.2151 97.0719
2 81.1384 61.4518 100.825
4 91.9821 70.4637 113.5
END
$p1s4 << END
1.25 116.627 86.3483 146.906
1.5 93.1683 72.0914 114.245
2 78.4929 61.05 95.9357
4 81.4506 68.5381 94.3631
END
$p1s5 << END
1.25 75.8565 64.725 86.988
1.5 42.1362 41.3556 42.9168
2 39.3234 38.4656 40.1812
4 45.1502 45.0766 45.2237
END
$p2s0 << END
END
$p2s1 << END
96.25 1.022 1.022 1.022
962.5 1.763 1.763 1.763
9625 9.5345 9.504 9.565
96250 87.7555 87.741 87.77
END
$p2s2 << END
98.75 1.0815 1.062 1.101
987.5 1.798 1.793 1.803
9875 9.615 9.615 9.615
98750 87.996 87.901 88.091
END
$p2s3 << END
101.25 1.182 0.992 1.372
1012.5 2.063 1.542 2.584
10125 11.011 7.641 14.381
101250 109.041 68.501 149.582
END
$p2s4 << END
103.75 0.9615 0.741 1.182
1037.5 1.918 1.292 2.544
10375 11.2715 7.421 15.122
103750 97.9405 73.029 122.852
END
$p2s5 << END
106.25 0.8265 0.741 0.912
1062.5 1.808 1.723 1.893
10625 12.053 11.968 12.138
106250 115.191 114.41 115.972
END
$p3s0 << END
END
$p3s1 << END
96.25 1.0715 1.062 1.081
962.5 2.659 2.524 2.794
9625 18.5575 17.166 19.949
96250 232.139 193.717 270.562
END
$p3s2 << END
98.75 1.097 1.082 1.112
987.5 2.6945 2.564 2.825
9875 18.633 17.286 19.98
98750 180.358 166.257 194.459
END
$p3s3 << END
101.25 1.2515 1.041 1.462
1012.5 3.8305 2.744 4.917
10125 29.624 19.919 39.329
101250 260.392 193.958 326.825
END
$p3s4 << END
103.75 0.9365 0.771 1.102
1037.5 2.9545 2.494 3.415
10375 23.1 19.61 26.59
103750 234.178 165.997 302.359
END
$p3s5 << END
106.25 0.7915 0.701 0.882
1062.5 2.0935 2.073 2.114
10625 14.3315 14.201 14.462
106250 158.565 152.366 164.765
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
set yrange [0:169.807]
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
set yrange [0.3705:299.164]
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
set yrange [0.3505:653.65]
set ytics ("1" 1, "10" 10, "100" 100)
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
set key center center horizontal samplen 2.6 width 1.5 font ",12"
set tmargin at screen 1.0000
set bmargin at screen 0.9226
set xrange [0:1]
set yrange [0:1]
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred", \
  NaN with linespoints dashtype 5 linewidth 1.8 pointtype 11 pointsize 0.8 linecolor rgb "#cc79a7" title "tracing"
unset multiplot
