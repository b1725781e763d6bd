# Made by lab report.  Draws scaling.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "scaling.svg"
$p0s0 << END
END
$p0s1 << END
0.975 1 0.906932 1.10262
1.95 0.854283 0.754331 1.03717
3.9 0.847885 0.725521 1.0289
END
$p0s2 << END
1 0.709491 0.575482 0.771816
2 1.06255 0.810231 1.4146
4 0.726561 0.645361 1.03106
END
$p0s3 << END
1.025 0.539985 0.472758 0.730347
2.05 1.03828 0.872449 1.30611
4.1 0.726766 0.660915 0.872178
END
$p0s4 << END
1.05 0.773647 0.701214 0.915335
2.1 1.26864 0.923925 1.68477
4.2 0.690372 0.600895 1.01542
END
$p1s0 << END
0.95 0.884707 0.800828 1.03092
END
$p1s1 << END
0.975 1 0.965234 1.03406
1.95 0.880264 0.642294 0.95353
3.9 0.867741 0.802388 1.03017
END
$p1s2 << END
1 0.630073 0.605855 0.661995
2 0.492161 0.125951 1.10685
4 0.548967 0.152063 1.08393
END
$p1s3 << END
1.025 0.333237 0.260339 0.405453
2.05 0.120998 0.108136 0.386676
4.1 0.329123 0.122586 0.435606
END
$p1s4 << END
1.05 0.988845 0.88432 1.11678
2.1 2.088 1.77006 2.16808
4.2 2.01984 1.81523 2.29772
END
$p2s0 << END
0.95 0.96161 0.879106 1.19814
END
$p2s1 << END
0.975 1 0.900755 1.11461
1.95 0.94444 0.817053 1.05238
END
$p2s2 << END
1 0.440599 0.387071 0.485673
2 0.0836031 0.0649485 0.203091
END
$p2s3 << END
1.025 0.180665 0.150597 0.210572
2.05 0.0588726 0.0483179 0.0654633
END
$p2s4 << END
1.05 2.3935 1.98095 2.50375
2.1 4.40328 3.97716 5.08249
END
$p3s0 << END
0.95 0.98527 0.926259 1.13587
END
$p3s1 << END
0.975 1 0.928567 1.0893
1.95 0.902047 0.82524 1.02324
END
$p3s2 << END
1 0.942783 0.86785 1.16431
2 1.31772 0.806088 1.55526
END
$p3s3 << END
1.025 0.950559 0.705543 1.05711
2.05 1.05797 0.901673 1.24152
END
$p3s4 << END
1.05 1.05264 0.874734 1.31962
2.1 1.96252 1.63562 2.51964
END
$p4s0 << END
END
$p4s1 << END
0.975 1 0.929196 1.08227
1.95 0.192261 0.176801 0.22465
END
$p4s2 << END
1 0.666749 0.562317 0.706514
2 0.180634 0.15718 0.201669
END
$p4s3 << END
1.025 0.592393 0.460891 0.64194
2.05 0.134087 0.114628 0.149756
END
$p4s4 << END
1.05 0.703463 0.664301 0.802857
2.1 0.184606 0.158789 0.213746
END
$p5s0 << END
END
$p5s1 << END
0.975 1 0.922355 1.08896
1.95 0.87228 0.792237 1.07756
END
$p5s2 << END
1 0.648331 0.525146 0.85715
2 0.908641 0.528484 1.20435
END
$p5s3 << END
1.025 0.636164 0.551405 0.702836
2.05 0.673789 0.439087 0.873646
END
$p5s4 << END
1.05 0.997534 0.769655 1.09448
2.1 1.35655 1.22165 1.61124
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
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "private binary trees" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
unset logscale y
set yrange [0:2.24]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "walking one shared graph" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
unset logscale y
set yrange [0:2.57345]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p1s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "one hot shared object" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:5.69238]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p2s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "shared dict cache, few writes" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:2.822]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p3s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p3s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "allocate here, free there" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:2.24]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p4s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p4s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p4s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p4s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "requests over shared configuration" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:2.24]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p5s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p5s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p5s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p5s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
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
set bmargin at screen 1 - 52 / (982 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with linespoints dashtype 3 linewidth 1.8 pointtype 2 pointsize 0.8 linecolor rgb "#999999" title "racy", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred"
unset multiplot
