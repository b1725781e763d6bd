# Made by lab report.  Draws allocation_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "allocation_cost.svg"
$p0s0 << END
-0.35 2.81606 2.6338 2.92169
0.65 4.25378 3.8035 4.53029
END
$p0s1 << END
-0.25 2.8029 2.64947 3.02056
0.75 4.4335 3.48994 4.55748
END
$p0s2 << END
-0.15 2.75143 2.62067 3.09315
0.85 3.83576 3.45761 4.88389
END
$p0s3 << END
-0.05 2.91969 2.86841 2.9986
0.95 4.18255 3.69346 4.86458
END
$p0s4 << END
0.05 2.80563 2.64671 2.92556
1.05 3.70749 3.28706 4.47445
END
$p0s5 << END
0.15 8.96345 8.45644 9.89525
1.15 22.0601 17.7557 25.5959
END
$p0s6 << END
0.25 9.19633 8.39146 10.4602
1.25 7.31644 6.46637 7.71417
END
$p0s7 << END
0.35 6.16427 5.91363 6.88611
1.35 13.7787 11.8319 16.475
END
$p1s0 << END
-0.35 3.20363 2.92512 3.32183
0.65 4.20531 3.95475 5.93911
1.65 29.9819 27.5025 92.3227
END
$p1s1 << END
-0.25 6.35037 5.78444 6.59508
0.75 6.98906 6.63756 8.77958
1.75 57.0651 54.1219 59.8956
END
$p1s2 << END
-0.15 3.08686 2.9608 3.66464
0.85 5.12736 3.50142 6.07495
1.85 28.706 26.2469 30.7183
END
$p1s3 << END
-0.05 3.12347 3.0347 3.19293
0.95 5.13307 3.5863 6.11089
1.95 28.0862 26.3834 67.4936
END
$p1s4 << END
0.05 3.10322 2.92001 3.23186
1.05 4.84454 3.68728 5.93073
2.05 28.2977 26.8083 30.6944
END
$p1s5 << END
0.15 11.2214 9.3054 12.6884
1.15 20.7247 18.2872 27.2967
2.15 83.8196 80.7293 90.3885
END
$p1s6 << END
0.25 11.2778 9.92525 12.662
1.25 7.0937 6.58566 8.62882
2.25 53.9236 48.3399 59.4392
END
$p1s7 << END
0.35 7.17272 6.64214 7.87066
1.35 13.3028 12.2286 18.521
2.35 37.9698 36.738 38.6399
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
set yrange [1.31034:51.1917]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20, "50" 50)
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
set yrange [1.46001:184.645]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
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
