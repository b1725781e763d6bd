# Made by lab report.  Draws refcount_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "refcount_cost.svg"
$p0s0 << END
-0.333333 0.677152 0.501671 0.920386
0.666667 0.669837 0.518435 0.902329
2.66667 4.15991 1.71965 6.49555
END
$p0s1 << END
-0.2 0.576355 0.514322 0.745846
0.8 0.566919 0.524278 0.721227
1.8 0.678421 0.557992 0.768368
2.8 0.669535 0.59063 0.728149
END
$p0s2 << END
-0.0666667 4.43012 3.96734 4.99192
0.933333 4.38566 4.10497 4.83
1.93333 20.6879 16.1197 31.5813
2.93333 20.8043 16.5505 31.2324
END
$p0s3 << END
0.0666667 0.783518 0.644621 1.19883
1.06667 7.27672 4.40783 11.7095
2.06667 40.0524 29.3293 58.0977
3.06667 4.09803 3.17532 5.65413
END
$p0s4 << END
0.2 4.37589 4.28509 5.38474
1.2 4.40324 4.28073 5.30456
2.2 26.6074 23.6273 31.9716
3.2 26.6768 22.1257 32.0059
END
$p0s5 << END
END
$p1s0 << END
-0.333333 5.68668 4.15304 6.83018
0.666667 5.57942 4.28836 6.6283
2.66667 16.9402 13.9618 18.8127
END
$p1s1 << END
-0.2 4.35065 3.87609 5.72237
0.8 4.27191 3.93597 5.81365
1.8 5.42149 4.32334 5.97626
2.8 5.5136 4.68188 6.14062
END
$p1s2 << END
-0.0666667 4.29075 3.96704 4.94376
0.933333 4.44165 4.0445 4.96679
1.93333 19.7365 16.4657 31.274
2.93333 19.4894 16.7394 31.4953
END
$p1s3 << END
0.0666667 6.15327 5.66974 7.02224
1.06667 6.68754 4.62646 12.8582
2.06667 41.7417 31.8466 61.6893
3.06667 22.2491 15.8732 26.7815
END
$p1s4 << END
0.2 0.279052 0.247835 0.429161
1.2 0.277506 0.258508 0.374325
2.2 0.382344 0.286363 0.515204
3.2 0.369449 0.26604 0.513666
END
$p1s5 << END
END
$p2s0 << END
-0.333333 4.22464 4.13791 4.71783
0.666667 4.23846 4.14065 4.30258
2.66667 14.4252 13.6956 15.8979
END
$p2s1 << END
-0.2 4.21394 4.17046 4.2641
0.8 4.19515 4.14359 4.2997
1.8 4.42224 4.05974 5.08832
2.8 4.33621 4.1701 4.47806
END
$p2s2 << END
-0.0666667 4.66442 4.27795 5.1558
0.933333 4.73039 4.35886 5.09421
1.93333 28.5961 21.0599 38.1515
2.93333 24.1965 18.8634 35.5552
END
$p2s3 << END
0.0666667 4.41968 4.28068 4.49479
1.06667 9.15146 6.61706 14.971
2.06667 52.6564 43.314 72.621
3.06667 14.9264 14.1888 16.1304
END
$p2s4 << END
0.2 0.188534 0.165574 0.271219
1.2 0.186845 0.181139 0.242505
2.2 0.272411 0.218574 0.401151
3.2 0.237455 0.185113 0.31278
END
$p2s5 << END
END
$p3s0 << END
-0.333333 5.26128 3.72007 7.40485
0.666667 4.92418 3.66224 7.36764
2.66667 31.0175 28.7338 35.9115
END
$p3s1 << END
-0.2 4.87517 4.25533 6.79791
0.8 4.84096 4.26846 6.8643
1.8 6.3854 5.35629 7.02863
2.8 6.42094 4.85994 7.29972
END
$p3s2 << END
-0.0666667 7.15718 6.469 8.07526
0.933333 7.17987 6.35713 8.21053
1.93333 39.9922 34.861 45.8872
2.93333 39.5219 33.639 46.7104
END
$p3s3 << END
0.0666667 4.89279 3.40687 9.29588
1.06667 7.90316 5.5032 11.9853
2.06667 49.4178 41.8354 61.7015
3.06667 27.3525 24.0734 36.1423
END
$p3s4 << END
0.2 6.68442 6.5253 7.9135
1.2 6.64096 6.42773 7.91026
2.2 41.3259 35.7071 45.4293
3.2 40.5827 36.4893 45.7064
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
set yrange [0.250836:116.195]
set ytics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
set label 20 "dotted: bare loops, plain and atomic" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot 0.56164 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  3.96585 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
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
set yrange [0.123917:123.379]
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
set yrange [0.082787:145.242]
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
set yrange [1.70343:123.403]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
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
