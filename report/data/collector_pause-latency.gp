# Made by lab report.  Draws collector_pause-latency.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-latency.svg"
$p0s0 << END
-0.32 50.175 43.6 57.728
0.68 100.351 72.2736 139.158
1.68 1411.39 0.00921976 6.22176e+07
END
$p0s1 << END
-0.16 93.695 56.659 154.477
0.84 3145.73 938.856 10361.4
1.84 5648.26 2315.43 13650.2
END
$p0s2 << END
0 53.759 47.1542 61.2764
1 3096.57 952.788 9901.64
2 5619.14 2237.98 13968.8
END
$p0s3 << END
0.16 61.567 23.0738 162.43
1.16 3145.73 938.856 10361.4
2.16 5582.65 2038.14 15110.3
END
$p0s4 << END
0.32 26.623 7.28105 95.4539
1.32 386.559 10.5579 12248
2.32 2864.38 829.75 9712.25
END
$p1s0 << END
-0.32 54.783 44.2057 67.8541
0.68 282.623 154.966 513.248
1.68 4497.36 3522.41 5738.11
END
$p1s1 << END
-0.16 92.159 52.4921 161.197
0.84 3145.73 1856.26 5313.43
1.84 4966.6 2738.91 8968.6
END
$p1s2 << END
0 60.415 46.0062 79.2668
1 3096.57 1902.85 5025.06
2 4932.47 2759.89 8780.29
END
$p1s3 << END
0.16 77.823 39.9311 150.877
1.16 3129.34 1932.86 5052.58
2.16 4954.93 2729.41 8957.44
END
$p1s4 << END
0.32 27.135 7.60863 94.9618
1.32 167.679 8.17797 3101.27
2.32 2053.68 952.72 4396.27
END
$p2s0 << END
-0.32 54.783 26.3206 113.304
0.68 311.295 124.978 767.823
1.68 5198.31 1181.21 22299.4
END
$p2s1 << END
-0.16 99.327 94.7408 104.132
0.84 3579.9 551.655 22310.6
1.84 5239 1213.22 22066.6
END
$p2s2 << END
0 61.311 25.7299 144.807
1 3530.75 554.085 21623.7
2 5220.41 1177.02 22563.5
END
$p2s3 << END
0.16 74.623 16.8515 322.042
1.16 3563.52 520.341 23382.9
2.16 5221.91 1168.61 22733.2
END
$p2s4 << END
0.32 33.855 21.1665 54.0086
1.32 704.511 484.61 1022.5
2.32 3033.5 2920.57 3150.74
END
$p3s0 << END
-0.32 58.879 25.3265 135.74
0.68 292.863 134.963 631.025
1.68 4560.29 2832.92 7321.26
END
$p3s1 << END
-0.16 94.207 40.1137 219.357
0.84 2883.58 769.263 10591
1.84 5696.17 622.422 49275
END
$p3s2 << END
0 64.895 22.9032 181.552
1 2850.82 748.81 10629.4
2 5670.8 603.688 50286.9
END
$p3s3 << END
0.16 76.671 10.7563 522.713
1.16 2867.2 801.331 10066
2.16 5683.81 606.044 50325.4
END
$p3s4 << END
0.32 28.287 26.0336 30.733
1.32 153.599 113.077 208.411
2.32 574.832 1.49383 152482
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
set yrange [0.00460988:1.24435e+08]
set ytics ("0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1000, "10k" 10000, "100k" 100000, "1M" 1e+06, "10M" 1e+07, "100M" 1e+08)
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
set yrange [3.80432:17937.2]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
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
set yrange [8.42574:46765.9]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
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
set yrange [0.746917:304965]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
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
