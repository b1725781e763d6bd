# Made by lab report.  Draws scaling.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "scaling.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 1 0.895148 1.12227
1.925 0.964056 0.677761 1.6822
3.85 0.886758 0.610838 1.55205
END
$p0s2 << END
0.9875 0.781787 0.480632 1.49153
1.975 1.47666 1.19029 2.28025
3.95 0.958807 0.666582 1.61706
END
$p0s3 << END
1.0125 0.663044 0.457981 0.951766
2.025 1.21617 0.960328 2.13029
4.05 0.925346 0.652907 1.233
END
$p0s4 << END
1.0375 0.985578 0.81787 1.14212
2.075 1.79497 1.18571 3.00151
4.15 1.03636 0.785507 1.54515
END
$p0s5 << END
END
$p1s0 << END
0.9375 1.05667 0.848274 1.2906
END
$p1s1 << END
0.9625 1 0.868851 1.16101
1.925 0.897268 0.728032 1.23968
3.85 0.933718 0.754713 1.35192
END
$p1s2 << END
0.9875 0.681762 0.59891 0.806144
1.975 0.520207 0.434021 0.646778
3.95 0.526165 0.433472 1.0158
END
$p1s3 << END
1.0125 0.328065 0.241624 0.460572
2.025 0.396416 0.317755 0.511226
4.05 0.437057 0.278518 0.526687
END
$p1s4 << END
1.0375 1.09865 0.715274 1.57252
2.075 2.24412 1.79204 3.0197
4.15 2.35436 1.77325 3.00662
END
$p1s5 << END
END
$p2s0 << END
0.9375 0.909373 0.676916 1.33497
END
$p2s1 << END
0.9625 1 0.870118 1.14804
1.925 0.978767 0.838012 1.33769
END
$p2s2 << END
0.9875 0.357183 0.272775 0.455702
1.975 0.0864315 0.0646526 0.105375
END
$p2s3 << END
1.0125 0.16565 0.115961 0.253226
2.025 0.0541997 0.0437094 0.0720715
END
$p2s4 << END
1.0375 2.13362 1.81752 2.65491
2.075 4.21402 1.71813 6.06058
END
$p2s5 << END
END
$p3s0 << END
0.9375 0.966406 0.888498 1.14643
END
$p3s1 << END
0.9625 1 0.946508 1.05652
1.925 0.922513 0.77338 1.1762
END
$p3s2 << END
0.9875 0.864082 0.817483 0.912916
1.975 1.22106 0.93158 1.59627
END
$p3s3 << END
1.0125 0.944222 0.853345 1.15386
2.025 1.04571 0.911495 1.20675
END
$p3s4 << END
1.0375 1.08027 0.987728 1.44185
2.075 2.10654 1.96198 2.71797
END
$p3s5 << END
END
$p4s0 << END
END
$p4s1 << END
0.9625 1 0.901779 1.10904
1.925 0.217745 0.184184 0.318699
END
$p4s2 << END
0.9875 0.680749 0.543575 0.916284
1.975 0.174431 0.137835 0.252069
END
$p4s3 << END
1.0125 0.682911 0.594571 0.905761
2.025 0.151874 0.111776 0.208399
END
$p4s4 << END
1.0375 0.811171 0.632505 1.03577
2.075 0.229103 0.130721 0.518187
END
$p4s5 << END
END
$p5s0 << END
END
$p5s1 << END
0.9625 1 0.88269 1.12807
1.925 0.886715 0.676632 1.30166
END
$p5s2 << END
0.9875 0.718667 0.506436 0.937222
1.975 1.02643 0.604996 1.43183
END
$p5s3 << END
1.0125 0.597151 0.42842 0.744233
2.025 0.824623 0.428922 1.24615
END
$p5s4 << END
1.0375 0.756006 0.571633 1.05491
2.075 1.34683 0.803533 1.86107
END
$p5s5 << END
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
set yrange [0:3.36169]
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
set yrange [0:3.38207]
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
set yrange [0:6.78785]
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
set yrange [0:3.04413]
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
