# Made by lab report.  Draws collector_pause-latency.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-latency.svg"
$p0s0 << END
-0.32 51.455 49.919 52.991
0.68 104.959 80.383 129.535
1.68 1310.09 229.15 2391.03
END
$p0s1 << END
-0.16 125.695 88.575 162.815
0.84 3260.41 2637.82 3883.01
1.84 5253.27 5250.71 5255.82
END
$p0s2 << END
0 54.015 52.479 55.551
1 3162.11 2572.29 3751.93
2 5204 5196.2 5211.8
END
$p0s3 << END
0.16 53.759 51.967 55.551
1.16 3112.96 2572.29 3653.63
2.16 5101.03 5098.81 5103.25
END
$p0s4 << END
0.32 36.031 31.871 40.191
1.32 621.055 185.343 1056.77
2.32 2516.87 1488.65 3545.09
END
$p1s0 << END
-0.32 46.335 41.727 50.943
0.68 237.055 177.151 296.959
1.68 4586.13 4551.63 4620.64
END
$p1s1 << END
-0.16 78.847 66.047 91.647
0.84 3276.8 3227.65 3325.95
1.84 4615.08 4582.71 4647.44
END
$p1s2 << END
0 49.663 44.287 55.039
1 3244.03 3194.88 3293.18
2 4597.57 4571.78 4623.36
END
$p1s3 << END
0.16 62.079 54.015 70.143
1.16 3260.41 3227.65 3293.18
2.16 4611.22 4581.51 4640.92
END
$p1s4 << END
0.32 31.167 25.215 37.119
1.32 85.503 67.071 103.935
2.32 559.764 169.488 950.04
END
$p2s0 << END
-0.32 53.503 50.943 56.063
0.68 285.183 232.447 337.919
1.68 4162.6 3242.37 5082.82
END
$p2s1 << END
-0.16 96.255 91.647 100.863
0.84 3129.34 2441.22 3817.47
1.84 4469.66 3824.03 5115.29
END
$p2s2 << END
0 58.111 55.039 61.183
1 3080.19 2408.45 3751.93
2 4443.17 3803.53 5082.82
END
$p2s3 << END
0.16 71.039 54.527 87.551
1.16 3080.19 2375.68 3784.7
2.16 4436.2 3775.49 5096.9
END
$p2s4 << END
0.32 37.119 35.071 39.167
1.32 171.263 81.407 261.119
2.32 1116.12 304.623 1927.61
END
$p3s0 << END
-0.32 75.647 64.767 86.527
0.68 366.591 292.863 440.319
1.68 4262.11 3322.62 5201.59
END
$p3s1 << END
-0.16 119.551 100.863 138.239
0.84 3211.26 2703.36 3719.17
1.84 4797.45 4337.91 5256.99
END
$p3s2 << END
0 83.455 69.119 97.791
1 3178.49 2670.59 3686.4
2 4767.64 4321.22 5214.05
END
$p3s3 << END
0.16 87.551 67.071 108.031
1.16 3178.49 2670.59 3686.4
2.16 4772.73 4319.49 5225.96
END
$p3s4 << END
0.32 29.823 28.799 30.847
1.32 509.183 104.959 913.407
2.32 1784.79 341.963 3227.61
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
set title "gil" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "µs" offset 1,0
unset logscale x
set xtics font ",12" ("p50" 0, "p99" 1, "max" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [15.9355:10511.6]
set ytics ("100" 100, "1000" 1000, "10k" 10000)
plot $p0s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1408) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1408) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.1408) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "atomic" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",12" ("p50" 0, "p99" 1, "max" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [12.6075:9294.89]
set ytics ("100" 100, "1000" 1000)
plot $p1s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1408) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1408) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.1408) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "biased" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "µs" offset 1,0
unset logscale x
set xtics font ",12" ("p50" 0, "p99" 1, "max" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [17.5355:10230.6]
set ytics ("100" 100, "1000" 1000, "10k" 10000)
plot $p2s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.1408) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s3 using 1:2:(0.1408) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s4 using 1:2:(0.1408) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "deferred" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",12" ("p50" 0, "p99" 1, "max" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [14.3995:10514]
set ytics ("100" 100, "1000" 1000, "10k" 10000)
plot $p3s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1408) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1408) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s4 using 1:2:(0.1408) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "raw", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "planned", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "idle control", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "metered, 100 ms", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "metered, full"
unset multiplot
