# Made by lab report.  Draws collector_pause-latency.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-latency.svg"
$p0s0 << END
-0.32 54.271 33.6663 87.2507
0.68 136.447 79.8702 232.312
1.68 1200.12 1.30085 686978
END
$p0s1 << END
-0.16 91.135 51.5796 160.41
0.84 4087.81 2222.47 7485.86
1.84 5751.65 2250.28 14549.8
END
$p0s2 << END
0 56.319 35.5515 88.995
1 4038.65 1946.4 8327.5
2 5680.39 2337.63 13675.9
END
$p0s3 << END
0.16 66.943 37.434 119.237
1.16 4071.42 2127.17 7754.11
2.16 5711.39 2280.91 14160.4
END
$p0s4 << END
0.32 38.655 26.8264 55.6113
1.32 717.823 3.20063 117821
2.32 2459.17 220.414 25669.7
END
$p1s0 << END
-0.32 50.943 47.2441 62.8012
0.68 333.823 304.238 393.705
1.68 6633.57 1572.53 16096.2
END
$p1s1 << END
-0.16 90.623 74.1923 104.278
0.84 4358.14 2908.32 5754.05
1.84 6674.46 3582.6 13009.3
END
$p1s2 << END
0 55.039 50.7908 64.7933
1 4358.14 2799.51 5812.44
2 6636.51 3559.91 12960.7
END
$p1s3 << END
0.16 63.743 50.9726 79.3695
1.16 4292.61 2878.09 5832.57
2.16 6633.57 3581.91 13030.6
END
$p1s4 << END
0.32 35.071 31.4098 42.6296
1.32 978.943 233.024 3112.12
2.32 2618.97 1809.32 7006.93
END
$p2s0 << END
-0.32 51.967 17.3664 153.332
0.68 350.207 75.9498 1571.52
1.68 5721.76 4800.34 6817.54
END
$p2s1 << END
-0.16 90.623 31.8131 254.854
0.84 3866.62 2518.48 5923.54
1.84 5764.02 4892.85 6788.12
END
$p2s2 << END
0 55.807 19.2829 159.388
1 3833.86 2487.96 5894.77
2 5730.3 4875.1 6733.44
END
$p2s3 << END
0.16 64.639 39.517 105.429
1.16 3784.7 2753.1 5196.61
2.16 5731.61 4734.65 6935.5
END
$p2s4 << END
0.32 36.351 20.2738 64.9155
1.32 429.055 9.66271 16238.5
2.32 2600.61 17.3427 297590
END
$p3s0 << END
-0.32 71.167 38.8855 125.792
0.68 399.359 94.3655 762.873
1.68 3991.56 1967.75 7770.24
END
$p3s1 << END
-0.16 117.247 65.3619 184.026
0.84 3686.4 3302.51 4563.88
1.84 5131.09 4247.14 7324.81
END
$p3s2 << END
0 82.431 39.2692 146.503
1 3653.63 3251.3 4321.42
2 5085.63 4295.5 6687.1
END
$p3s3 << END
0.16 105.983 29.9463 171.591
1.16 3653.63 3191.6 4634.71
2.16 5100.06 4113.45 7394.44
END
$p3s4 << END
0.32 37.119 23.1315 43.2258
1.32 1003.52 160.929 2151.54
2.32 3415.81 265.839 7034.27
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
set yrange [0.650425:1.37396e+06]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000, "10k" 10000, "100k" 100000, "1M" 1e+06)
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
set yrange [15.7049:32192.4]
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
set yrange [4.83136:595181]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
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
set yrange [11.5658:15540.5]
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
