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
1.25 1.30508 1.30508 1.30508
1.5 1.55932 1.55932 1.55932
2 2.07627 2.07627 2.07627
4 4.14407 4.14407 4.14407
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
1.25 82.0063 52.6557 140.006
1.5 60.5894 37.2264 96.0585
2 57.9477 36.1733 93.3172
4 65.482 36.7898 95.6339
END
$p1s2 << END
1.25 89.9088 57.8508 142.621
1.5 62.0744 44.57 137.392
2 58.8505 38.6832 117.394
4 67.5723 50.709 94.0194
END
$p1s3 << END
1.25 84.5203 77.2621 118.621
1.5 81.3767 63.0355 119.459
2 67.8379 38.0452 167.45
4 87.3123 47.6334 116.218
END
$p1s4 << END
1.25 92.4485 58.4536 194.089
1.5 72.9208 57.3763 90.1192
2 59.3675 50.3204 87.4067
4 84.2844 46.8311 161.83
END
$p1s5 << END
1.25 66.2233 51.8514 143.99
1.5 42.5014 31.9215 117.922
2 39.808 24.7739 101.682
4 40.1846 28.6635 53.8378
END
$p2s0 << END
END
$p2s1 << END
96.25 1.021 0.736111 1.51211
962.5 2.293 1.03514 3.66726
9625 16.134 4.90112 26.2262
96250 155.861 47.1333 219.481
END
$p2s2 << END
98.75 1.152 0.90118 2.91199
987.5 1.883 1.3983 5.79388
9875 9.714 6.79456 37.2097
98750 89.383 60.6317 366.536
END
$p2s3 << END
101.25 1.112 0.865101 2.50641
1012.5 1.803 1.39752 4.71879
10125 9.615 6.5197 41.3774
101250 87.921 60.9844 345.585
END
$p2s4 << END
103.75 1.212 0.354239 1.70612
1037.5 1.552 0.94468 4.7381
10375 9.374 6.56276 32.2031
103750 120.468 58.889 179.282
END
$p2s5 << END
106.25 1.001 0.693019 1.19448
1062.5 1.823 1.64355 2.19071
10625 12.068 11.8472 12.4672
106250 114.711 114.468 114.952
END
$p3s0 << END
END
$p3s1 << END
96.25 0.981 0.789485 1.28198
962.5 2.754 1.95445 3.53395
9625 20.53 13.333 30.4298
96250 204.694 144.839 264.797
END
$p3s2 << END
98.75 1.142 0.897232 2.83991
987.5 2.374 1.7898 6.87715
9875 14.652 10.0416 61.0073
98750 233.457 209.082 245.392
END
$p3s3 << END
101.25 1.082 0.89167 1.9546
1012.5 2.303 2.25978 2.39472
10125 14.602 13.1552 21.6547
101250 241.479 51.0665 1384.5
END
$p3s4 << END
103.75 0.841 0.559921 1.00384
1037.5 2.584 1.48372 6.17008
10375 19.729 12.8537 31.2667
103750 265.474 89.8158 485.994
END
$p3s5 << END
106.25 1.002 0.668607 1.24884
1062.5 2.063 1.71898 3.17533
10625 14.322 12.7792 21.1135
106250 155.121 123.77 168.035
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
set yrange [0:217.38]
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
set yrange [0.17712:733.071]
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
set yrange [0.27996:2768.99]
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
