# Made by lab report.  Draws refcount_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "refcount_cost.svg"
$p0s0 << END
-0.333333 0.565852 0.565349 0.647316
0.666667 0.565954 0.565346 0.639802
2.66667 2.72324 1.76876 8.18542
END
$p0s1 << END
-0.2 0.549651 0.547257 0.55668
0.8 0.551028 0.546132 0.562444
1.8 0.643239 0.535712 0.763512
2.8 0.644831 0.540613 0.790409
END
$p0s2 << END
-0.0666667 4.14933 4.08551 4.5046
0.933333 4.1479 4.13438 4.51386
1.93333 26.1014 22.3437 34.2451
2.93333 27.2248 22.7829 35.5657
END
$p0s3 << END
0.0666667 0.739524 0.732632 0.881386
1.06667 5.43828 5.42158 7.07739
2.06667 51.4214 43.9777 54.8131
3.06667 5.06178 4.06991 6.97259
END
$p0s4 << END
0.2 4.49416 4.2687 5.44724
1.2 4.41504 4.19322 5.42491
2.2 28.6417 18.435 38.4824
3.2 28.5615 18.0515 39.2742
END
$p0s5 << END
END
$p1s0 << END
-0.333333 4.1943 4.18015 4.86627
0.666667 4.19901 4.17793 4.84641
2.66667 15.0133 12.6039 19.7437
END
$p1s1 << END
-0.2 4.18162 4.12191 4.31301
0.8 4.15747 4.12222 4.26091
1.8 5.75391 4.00806 6.78486
2.8 5.74831 3.92591 6.75395
END
$p1s2 << END
-0.0666667 4.12862 4.11242 4.52125
0.933333 4.12783 4.11134 4.5244
1.93333 26.6213 22.8124 35.4991
2.93333 26.3613 23.4066 35.3259
END
$p1s3 << END
0.0666667 5.87178 5.81758 6.32843
1.06667 5.81854 5.79613 7.52741
2.06667 56.9969 40.9031 66.7251
3.06667 18.0078 17.1379 19.3753
END
$p1s4 << END
0.2 0.279804 0.269813 0.412749
1.2 0.277465 0.255798 0.411191
2.2 0.332969 0.236263 0.488916
3.2 0.316887 0.234669 0.48165
END
$p1s5 << END
END
$p2s0 << END
-0.333333 4.17177 4.16722 4.24244
0.666667 4.1772 4.1699 4.24262
2.66667 14.2656 13.0981 16.5068
END
$p2s1 << END
-0.2 4.17793 4.16255 4.19956
0.8 4.18472 4.16876 4.21862
1.8 4.29917 4.16717 4.57582
2.8 4.31156 4.12669 4.65053
END
$p2s2 << END
-0.0666667 4.4028 4.35733 4.834
0.933333 4.41478 4.39669 4.66171
1.93333 37.3442 29.5551 42.2793
2.93333 32.8678 25.6749 39.1869
END
$p2s3 << END
0.0666667 4.31271 4.30404 4.4228
1.06667 7.87169 7.8322 10.0561
2.06667 67.3385 45.8233 81.7122
3.06667 14.5732 13.0309 16.0166
END
$p2s4 << END
0.2 0.186387 0.176786 0.256227
1.2 0.190363 0.179111 0.250932
2.2 0.253748 0.199346 0.325785
3.2 0.200709 0.168398 0.274236
END
$p2s5 << END
END
$p3s0 << END
-0.333333 4.20019 4.1836 5.04322
0.666667 4.19831 4.19389 5.0557
2.66667 31.815 25.1941 39.5848
END
$p3s1 << END
-0.2 4.60617 4.56065 4.72009
0.8 4.60203 4.54081 4.73875
1.8 6.39129 4.58976 7.21334
2.8 6.30527 4.41057 6.98856
END
$p3s2 << END
-0.0666667 6.58018 6.55491 7.50748
0.933333 6.59669 6.54466 7.27862
1.93333 46.9393 38.2222 53.9766
2.93333 47.4439 39.9478 53.2865
END
$p3s3 << END
0.0666667 4.97209 4.88036 6.09284
1.06667 6.54751 6.51281 7.90269
2.06667 60.863 45.7326 68.7286
3.06667 32.4736 28.896 37.4085
END
$p3s4 << END
0.2 6.75716 6.55064 7.91951
1.2 6.74146 6.54459 8.17704
2.2 46.9912 31.0043 53.0032
3.2 45.7865 31.0158 54.6496
END
$p3s5 << END
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
set yrange [0.267856:109.626]
set ytics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
set label 20 "dotted: bare loops, plain and atomic" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot 0.546912 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  3.8296 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set yrange [0.117335:133.45]
set ytics ("1" 1, "10" 10, "100" 100)
plot $p1s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set yrange [0.0841992:163.424]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100)
plot $p2s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set yrange [2.0918:137.457]
set ytics ("5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
plot $p3s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
