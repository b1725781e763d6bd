# Made by lab report.  Draws gil_contention-policies.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "gil_contention-policies.svg"
$p0s0 << END
-0.3 179.321 159.277 185.447
0.7 9.97304 5 15.5931
2.7 189.568 168.643 195.754
3.7 5667.7 3730.18 7260.8
4.7 169.523 134.445 224.865
END
$p0s1 << END
-0.1 757.926 695.012 901.424
0.9 189.547 21.4244 411.805
2.9 807.856 536.262 923.685
3.9 6261.3 5755.27 6811.26
4.9 767.986 642.574 911.498
END
$p0s2 << END
0.1 4090.42 2443.48 6825.95
1.1 2648.91 665.291 10314.6
3.1 4122.86 3927.12 4335.39
4.1 5693.98 5009.84 8034.95
5.1 3481.54 2146.85 4665.3
END
$p0s3 << END
2.3 199.53 21.8328 908.051
6.3 7772.22 4518.66 9008.82
7.3 6746.77 3657.96 12388.9
8.3 6925.37 5439.15 8167.69
9.3 6475.68 4181.06 7291.2
END
$p1s0 << END
-0.3 0.983279 0.869709 1.49706
0.7 0.98668 0.831277 1.18033
2.7 1.02842 0.858804 1.45329
3.7 0.8745 0.840629 0.924203
4.7 1.14172 0.729648 1.5625
END
$p1s1 << END
-0.1 0.959036 0.776468 1.01691
0.9 0.971885 0.866926 1.01749
2.9 0.99906 0.848062 1.49591
3.9 0.866434 0.420261 1.7753
4.9 1.09332 0.687758 1.34206
END
$p1s2 << END
0.1 0.867519 0.465793 1.60836
1.1 1.02601 0.563082 1.86161
3.1 0.993908 0.882569 1.09522
4.1 0.863729 0.62193 1.12957
5.1 1.03127 0.693185 1.44999
END
$p1s3 << END
2.3 0.755214 0.608338 1.00206
6.3 1.01167 0.951732 1.04236
7.3 0.900285 0.332931 2.40637
8.3 1.00145 0.599027 1.45558
9.3 0.902215 0.833023 1.04001
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
set yrange [2.5:24777.8]
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
set yrange [0:2.69514]
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
