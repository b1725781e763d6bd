# Made by lab report.  Draws collector_pause-latency.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-latency.svg"
$p0s0 << END
-0.32 52.991 23.2662 74.9966
0.68 84.479 24.4398 348.005
1.68 258.554 26.8305 3890.82
END
$p0s1 << END
-0.16 84.479 29.7053 125.157
0.84 4554.75 840.649 7535.93
1.84 8874.61 1890.88 20272.8
END
$p0s2 << END
0 55.551 25.0553 74.9776
1 4489.22 833.356 7631.68
2 8846.51 1875.41 20244.8
END
$p0s3 << END
0.16 64.255 23.4143 105.675
1.16 4554.75 826.585 7569.67
2.16 8863.77 1877.64 20180.7
END
$p0s4 << END
0.32 36.607 8.62878 72.9367
1.32 544.767 6.10524 4372.27
2.32 2544.73 124.785 13153.4
END
$p1s0 << END
-0.32 56.063 38.3001 99.377
0.68 250.879 216.967 383.96
1.68 3440.44 2466.78 7284.77
END
$p1s1 << END
-0.16 86.527 54.4836 175.244
0.84 3129.34 2314.21 4283.19
1.84 4848.44 3670.43 5256.23
END
$p1s2 << END
0 59.135 38.8485 127.437
1 3096.57 2327.96 4308.65
2 4820.17 3679.32 5248.58
END
$p1s3 << END
0.16 64.255 41.785 175.583
1.16 3129.34 2200.65 4340.64
2.16 4843.37 3672.57 5253.81
END
$p1s4 << END
0.32 28.031 23.2926 45.8445
1.32 168.959 66.7062 732.634
2.32 975.022 136.137 6518.71
END
$p2s0 << END
-0.32 54.015 48.7543 64.1279
0.68 354.303 239.883 458.172
1.68 4963.22 4368.31 5718.91
END
$p2s1 << END
-0.16 110.079 63.066 149.549
0.84 3227.65 2975.67 4065.54
1.84 5002.37 4455.77 5711.94
END
$p2s2 << END
0 61.695 49.7268 89.1103
1 3194.88 2814.95 4081.16
2 4963.22 4377.04 5715.89
END
$p2s3 << END
0.16 84.479 51.727 96.1961
1.16 3194.88 2814.95 4081.16
2.16 4966.21 4454.95 5704.11
END
$p2s4 << END
0.32 33.023 23.2256 42.0133
1.32 395.263 37.2127 1790.55
2.32 2726.9 1936.77 7716.47
END
$p3s0 << END
-0.32 77.311 70.2518 110.991
0.68 362.495 151.719 746.539
1.68 5448.34 3700.25 6830
END
$p3s1 << END
-0.16 120.319 87.4571 167.261
0.84 3325.95 2551.14 4527.67
1.84 5481.87 3768.26 6830.51
END
$p3s2 << END
0 87.551 73.2425 109.539
1 3227.65 2640.83 3971.9
2 5448.34 3764.56 6798.91
END
$p3s3 << END
0.16 92.671 61.8401 147.635
1.16 3129.34 2047.72 3949.41
2.16 5448.34 3740.39 6839.1
END
$p3s4 << END
0.32 31.359 18.5394 69.6884
1.32 350.207 78.5653 788.219
2.32 1811.05 1449.33 3693.06
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
set yrange [3.05262:40545.6]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
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
set yrange [11.6463:14569.5]
set ytics ("100" 100, "1000" 1000, "10k" 10000)
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
set yrange [11.6128:15432.9]
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
set yrange [9.2697:13678.2]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
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
set tmargin at screen 1
set bmargin at screen 1 - 52 / (672 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "raw", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "planned", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "idle control", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "metered, 100 ms", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "metered, full"
unset multiplot
