# Made by lab report.  Draws gil_contention-policies.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "gil_contention-policies.svg"
$p0s0 << END
-0.3 189.595 160.318 239.049
0.7 29.9332 5 67.9844
2.7 179.651 173.85 201.401
3.7 6794.06 5556.6 8205.74
4.7 179.421 159.051 185.675
END
$p0s1 << END
-0.1 848.444 789.518 926.098
0.9 119.741 20.579 524.129
2.9 808.173 765.393 902.335
3.9 6814.27 5891.46 8062.52
4.9 798.359 751.393 831.204
END
$p0s2 << END
0.1 4477.95 3553.14 6169.78
1.1 1337.42 325.493 7106.25
3.1 4181.31 3637.1 5678.68
4.1 6666 5944.61 9103.78
5.1 3909.47 3618.51 4182.73
END
$p0s3 << END
2.3 319.402 214.018 892.232
6.3 7606.95 7161.86 8121.23
7.3 7581.15 7401.48 7838.96
8.3 7260.54 6897.55 8158.05
9.3 6606.88 5308.17 7311.95
END
$p1s0 << END
-0.3 1.01117 0.791783 1.17591
0.7 1.08447 0.997012 1.25038
2.7 0.975359 0.721861 1.19303
3.7 0.91448 0.560468 1.07115
4.7 1.05997 0.952391 1.13684
END
$p1s1 << END
-0.1 0.981748 0.693022 1.23872
0.9 1.0755 0.92955 1.27294
2.9 1.03169 0.649577 1.25976
3.9 0.9099 0.604534 1.09974
4.9 1.06013 1.0435 1.10548
END
$p1s2 << END
0.1 1.01653 0.492196 1.29603
1.1 1.06357 0.643151 1.30651
3.1 0.982387 0.517125 1.24528
4.1 0.881904 0.632985 1.05649
5.1 1.08008 0.81622 1.21384
END
$p1s3 << END
2.3 0.64824 0.548635 1.14158
6.3 1.00383 0.913265 1.05417
7.3 0.995492 0.977814 1.04846
8.3 1.00164 0.997662 1.00299
9.3 0.948661 0.683296 1.05833
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
set yrange [2.5:18207.6]
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
set yrange [0:1.46329]
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
