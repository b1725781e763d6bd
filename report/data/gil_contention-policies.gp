# Made by lab report.  Draws gil_contention-policies.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "gil_contention-policies.svg"
$p0s0 << END
-0.3 179.592 179.541 179.717
0.7 5 5 42.4408
2.7 179.654 179.512 179.795
3.7 7469.28 6519.63 7806.06
4.7 169.661 169.394 169.871
END
$p0s1 << END
-0.1 838.6 775.781 856.252
0.9 59.8757 13.6446 776.988
2.9 828.61 796.754 877.711
3.9 6931.02 6650.06 7845.59
4.9 808.642 780.757 836.285
END
$p0s2 << END
0.1 4641.72 4168.27 5536.96
1.1 1138.04 359.455 4285.01
3.1 4881.21 4457.1 5041.97
4.1 6837.34 5785.18 7206.78
5.1 3779.57 3572.6 4536.19
END
$p0s3 << END
2.3 658.819 542.518 1089.82
6.3 7840.87 6373.62 8543.63
7.3 6982.8 5290.66 10073.3
8.3 7206.06 6362.55 8933.24
9.3 6825.12 5685.96 8722.24
END
$p1s0 << END
-0.3 1.02166 0.937274 1.19271
0.7 1.02728 0.90854 1.45813
2.7 0.967832 0.857018 1.35807
3.7 0.921556 0.676204 1.34125
4.7 0.991165 0.611082 1.67406
END
$p1s1 << END
-0.1 1.02314 0.921963 1.2379
0.9 1.02148 0.894629 1.36813
2.9 1.01483 0.911444 1.09284
3.9 0.933411 0.796575 1.13721
4.9 1.01082 0.572896 1.58975
END
$p1s2 << END
0.1 0.983741 0.83038 1.12278
1.1 1.01008 0.854762 1.36009
3.1 0.965364 0.736697 1.56705
4.1 0.896499 0.716297 1.07019
5.1 0.986144 0.552057 1.65262
END
$p1s3 << END
2.3 0.777297 0.575249 1.09571
6.3 1.00069 0.748652 1.36155
7.3 0.999497 0.883412 1.0375
8.3 1.02257 0.702371 1.51332
9.3 0.936048 0.835924 0.986701
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
set title "the thread that does I/O, 100 µs a call" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "operations per second" offset 1,0
unset logscale x
set xtics font ",10" ("timed-forced" 0, "timed" 1, "tick" 2, "fifo" 3, "boost" 4, "spin" 5, "racy" 6, "atomic" 7, "biased" 8, "deferred" 9)
set xrange [-0.6:9.60]
set logscale y 10
set yrange [2.5:20146.5]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
plot 200 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1760) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "the thread that computes beside it" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "share of what it gets done alone" offset 1,0
unset logscale x
set xtics font ",10" ("timed-forced" 0, "timed" 1, "tick" 2, "fifo" 3, "boost" 4, "spin" 5, "racy" 6, "atomic" 7, "biased" 8, "deferred" 9)
set xrange [-0.6:9.60]
unset logscale y
set yrange [0:1.87494]
set ytics autofreq
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "no interval", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "5 ms", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "1 ms", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "50 µs"
unset multiplot
