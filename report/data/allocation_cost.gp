# Made by lab report.  Draws allocation_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "allocation_cost.svg"
$p0s0 << END
-0.35 2.74163 2.40163 3.65454
0.65 3.42255 3.13845 4.00745
END
$p0s1 << END
-0.25 3.09701 2.35408 4.43749
0.75 3.68713 3.10609 4.72254
END
$p0s2 << END
-0.15 2.94618 2.5399 3.63428
0.85 3.57384 2.93666 4.62335
END
$p0s3 << END
-0.05 2.75939 2.25509 3.28273
0.95 4.42543 3.07376 5.28318
END
$p0s4 << END
0.05 3.0006 2.26299 4.20953
1.05 3.31905 2.97858 4.83469
END
$p0s5 << END
0.15 9.53263 6.5658 19.3392
1.15 18.0091 14.8294 26.376
END
$p0s6 << END
0.25 9.41352 7.25194 16.9552
1.25 6.48237 5.91622 7.86513
END
$p0s7 << END
0.35 6.49696 5.26658 9.50332
1.35 11.8723 10.1953 16.7762
END
$p1s0 << END
-0.35 3.33686 2.81365 4.28856
0.65 3.80456 3.17151 6.49272
1.65 19.6032 5.47715 183.765
END
$p1s1 << END
-0.25 7.41271 5.66235 9.11793
0.75 6.90066 6.11611 9.82013
1.75 57.0966 34.0194 242.859
END
$p1s2 << END
-0.15 3.61574 2.99783 3.97662
0.85 4.09417 3.19562 5.57546
1.85 20.9414 17.4694 29.0363
END
$p1s3 << END
-0.05 3.2004 2.45604 3.99265
0.95 4.57333 3.79609 5.39025
1.95 23.9234 6.77357 308.507
END
$p1s4 << END
0.05 3.32559 2.76303 4.15027
1.05 3.62217 3.14205 5.51664
2.05 20.4559 7.08542 333.622
END
$p1s5 << END
0.15 12.3676 8.46742 17.9734
1.15 19.8231 15.6635 27.09
2.15 83.2567 61.708 101.405
END
$p1s6 << END
0.25 12.4313 9.07439 16.9263
1.25 6.9015 6.01811 7.84333
2.25 54.1993 37.7389 69.2629
END
$p1s7 << END
0.35 7.91543 5.98174 10.0632
1.35 13.2259 10.491 16.7486
2.35 36.4712 24.8498 41.545
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
set yrange [1.12754:52.752]
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
set yrange [1.22802:667.245]
set ytics ("10" 10, "100" 100)
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
set key center center horizontal samplen 2.6 width 1.5 font ",12"
set tmargin at screen 1.0000
set bmargin at screen 0.9226
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "lab, racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "lab, gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "lab, atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "lab, biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "lab, deferred", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "malloc", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "mimalloc", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "jemalloc"
unset multiplot
