# Made by lab report.  Draws refcount_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "refcount_cost.svg"
$p0s0 << END
-0.32 0.577033 0.552368 0.665876
0.68 0.60443 0.552272 0.667144
2.68 2.67055 1.78122 2.79004
END
$p0s1 << END
-0.16 0.630924 0.563886 0.728316
0.84 0.621444 0.559741 0.745748
1.84 0.628047 0.572636 0.691243
2.84 0.636552 0.577066 0.680312
END
$p0s2 << END
0 4.26911 3.92658 4.86983
1 4.64682 4.00475 4.84732
2 19.6076 16.767 21.4266
3 18.6946 17.1123 22.0767
END
$p0s3 << END
0.16 0.958992 0.738573 1.10858
1.16 8.89781 5.43516 9.29892
2.16 45.1926 34.4915 49.2547
3.16 4.31884 3.80627 4.81985
END
$p0s4 << END
0.32 4.82129 4.69447 5.14099
1.32 4.84811 4.68522 5.1191
2.32 20.8752 20.7058 21.8059
3.32 21.3988 20.7774 22.6769
END
$p1s0 << END
-0.32 4.86354 4.65756 19.8499
0.68 4.90998 4.62976 5.76742
2.68 15.8444 13.7561 20.2092
END
$p1s1 << END
-0.16 5.06242 4.27315 5.52215
0.84 5.38087 4.30062 5.51964
1.84 4.94186 4.41185 5.48164
2.84 5.01903 4.34617 5.50841
END
$p1s2 << END
0 4.26249 4.02064 4.97927
1 4.68692 4.05662 4.9008
2 21.9368 18.9758 28.4662
3 22.3484 18.6332 28.597
END
$p1s3 << END
0.16 6.49629 5.9383 6.75518
1.16 9.67771 5.73025 9.893
2.16 47.6039 35.4306 48.7229
3.16 18.7039 17.8754 23.1961
END
$p1s4 << END
0.32 0.294579 0.272605 0.423477
1.32 0.287097 0.272936 0.42216
2.32 0.307201 0.291037 0.402433
3.32 0.296611 0.2825 0.341637
END
$p2s0 << END
-0.32 4.23326 4.10982 20.7938
0.68 4.20632 4.1269 4.22937
2.68 14.5258 13.3899 15.4879
END
$p2s1 << END
-0.16 4.25136 4.14278 4.28012
0.84 4.22713 4.14101 4.29962
1.84 4.27633 4.21585 5.23847
2.84 4.26979 4.24239 4.32952
END
$p2s2 << END
0 4.82292 4.58194 4.94669
1 4.79915 4.57557 4.9842
2 28.5764 24.7902 31.7389
3 26.5275 21.5697 29.5892
END
$p2s3 << END
0.16 4.40239 4.31034 4.45429
1.16 11.7507 7.61215 13.2608
2.16 56.9896 45.5098 59.0534
3.16 14.0365 13.833 15.3923
END
$p2s4 << END
0.32 0.199647 0.184274 0.248662
1.32 0.195313 0.184238 0.249012
2.32 0.234751 0.223517 0.69826
3.32 0.19398 0.185631 0.231748
END
$p3s0 << END
-0.32 4.86948 4.28171 5.91515
0.68 4.82131 4.26 5.99658
2.68 27.9882 23.3973 31.2765
END
$p3s1 << END
-0.16 5.98015 5.45899 6.27664
0.84 5.85586 5.47214 6.24951
1.84 6.09571 5.658 6.33092
2.84 6.16639 5.64408 6.37052
END
$p3s2 << END
0 7.11726 6.64861 7.50419
1 7.07612 6.61822 7.4141
2 33.7833 31.9809 36.0255
3 33.8063 32.5109 35.7119
END
$p3s3 << END
0.16 6.75947 4.24125 7.45864
1.16 9.58261 6.54649 10.0359
2.16 49.9569 44.2481 52.0965
3.16 29.8927 27.0098 31.8911
END
$p3s4 << END
0.32 7.23893 7.01469 7.50009
1.32 7.17315 7.02208 7.5762
2.32 36.9371 32.9385 39.5745
3.32 36.7511 33.879 38.5224
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
set title "increment + decrement" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.276136:98.5093]
set ytics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50)
set label 20 "dotted: bare loops, plain and atomic" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot 0.608261 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  4.40377 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1408) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1408) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.1408) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "copying a local" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.136302:97.4458]
set ytics ("1" 1, "10" 10)
plot $p1s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1408) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1408) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.1408) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "loading a slot" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.0921191:118.107]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100)
plot $p2s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.1408) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.1408) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s3 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s4 using 1:2:(0.1408) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "storing a slot" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [2.12062:104.193]
set ytics ("5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
plot $p3s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.1408) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1408) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s4 using 1:2:(0.1408) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
