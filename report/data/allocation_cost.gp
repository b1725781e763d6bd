# Made by lab report.  Draws allocation_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "allocation_cost.svg"
$p0s0 << END
-0.35 2.87153 2.26308 3.66575
0.65 3.47401 3.22711 3.74964
END
$p0s1 << END
-0.25 2.85853 2.0983 3.5092
0.75 3.41059 3.13585 3.5881
END
$p0s2 << END
-0.15 2.92414 2.29773 3.58061
0.85 3.26192 3.12204 3.81455
END
$p0s3 << END
-0.05 2.94404 2.55878 3.34474
0.95 3.42295 3.17818 3.69262
END
$p0s4 << END
0.05 2.89258 2.35031 3.38448
1.05 3.32618 3.10947 4.29527
END
$p0s5 << END
0.15 8.42869 7.93642 9.57966
1.15 16.9459 15.0845 22.7392
END
$p0s6 << END
0.25 8.40322 7.96211 9.66795
1.25 6.29719 5.86525 7.939
END
$p0s7 << END
0.35 5.88198 5.6088 6.68877
1.35 11.0405 10.1277 14.3886
END
$p1s0 << END
-0.35 2.89378 2.42548 3.52968
0.65 3.62761 3.41863 4.62905
1.65 22.129 15.1508 28.9083
END
$p1s1 << END
-0.25 6.34377 4.59393 8.61782
0.75 6.85712 6.35195 8.06715
1.75 56.6842 47.0661 69.9732
END
$p1s2 << END
-0.15 3.04038 2.47281 3.88531
0.85 3.67392 3.34422 5.0134
1.85 18.952 14.2723 27.864
END
$p1s3 << END
-0.05 3.01765 2.54243 3.34857
0.95 3.82273 3.3007 5.12665
1.95 19.8655 12.7897 28.7051
END
$p1s4 << END
0.05 3.13867 2.78603 3.46718
1.05 3.6318 3.35579 4.23787
2.05 18.0716 13.236 27.332
END
$p1s5 << END
0.15 10.6736 5.25438 18.2663
1.15 16.7737 15.4939 21.5874
2.15 83.6478 52.6412 108.514
END
$p1s6 << END
0.25 10.8861 5.3712 16.6473
1.25 6.24854 5.92405 7.36584
2.25 59.6416 31.8451 68.9334
END
$p1s7 << END
0.35 7.05421 4.70862 9.12523
1.35 11.1039 10.6485 14.2758
2.35 33.6124 26.6612 51.1178
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
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "1 thread" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per pair and thread" offset 1,0
unset logscale x
set xtics font ",12" ("lifo" 0, "batch" 1)
set xrange [-0.6:1.60]
set logscale y 10
set yrange [1.04915:45.4785]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20)
plot $p0s0 using 1:2:(0.0880) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.0880) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.0880) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.0880) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.0880) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s5 using 1:2:(0.0880) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s6 using 1:2:(0.0880) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s7 using 1:2:(0.0880) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "2 threads" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per pair and thread" offset 1,0
unset logscale x
set xtics font ",12" ("lifo" 0, "batch" 1, "cross_thread" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [1.21274:217.029]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
plot $p1s0 using 1:2:(0.0880) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.0880) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.0880) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.0880) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.0880) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s5 using 1:2:(0.0880) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s6 using 1:2:(0.0880) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s7 using 1:2:(0.0880) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "lab, racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "lab, gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "lab, atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "lab, biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "lab, deferred", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "malloc", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "mimalloc", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "jemalloc"
unset multiplot
