# Made by lab report.  Draws scaling.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "scaling.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 1 0.806942 1.24529
1.925 0.912576 0.653528 1.26587
3.85 0.974287 0.804914 1.2553
END
$p0s2 << END
0.9875 0.876093 0.574552 1.34747
1.975 1.49468 1.07039 2.01819
3.95 1.18167 0.872682 1.44796
END
$p0s3 << END
1.0125 0.682887 0.534301 0.906221
2.025 1.24819 0.876617 1.68537
4.05 1.04152 0.736465 1.34398
END
$p0s4 << END
1.0375 1.01517 0.765367 1.36055
2.075 1.60872 1.15206 2.20529
4.15 1.11528 0.788881 1.55421
END
$p0s5 << END
END
$p1s0 << END
0.9375 0.956388 0.788171 1.13605
END
$p1s1 << END
0.9625 1 0.966746 1.03334
1.925 0.814063 0.675335 1.18519
3.85 0.790485 0.722087 0.855068
END
$p1s2 << END
0.9875 0.764116 0.529058 0.912323
1.975 0.550975 0.144929 1.02695
3.95 0.55447 0.444459 0.724651
END
$p1s3 << END
1.0125 0.31045 0.256138 0.368157
2.025 0.274379 0.116997 0.522783
4.05 0.119429 0.0783344 0.465549
END
$p1s4 << END
1.0375 0.934794 0.712031 1.30497
2.075 2.03098 1.80611 2.42613
4.15 1.84293 1.35574 2.56897
END
$p1s5 << END
END
$p2s0 << END
0.9375 1.06628 0.950627 1.27028
END
$p2s1 << END
0.9625 1 0.944927 1.05828
1.925 0.958157 0.77381 1.20487
END
$p2s2 << END
0.9875 0.505343 0.443649 0.572581
1.975 0.154559 0.0895042 0.260135
END
$p2s3 << END
1.0125 0.194432 0.135418 0.279385
2.025 0.0798515 0.0591445 0.0985884
END
$p2s4 << END
1.0375 2.45347 2.05394 2.82791
2.075 4.40858 3.051 5.07664
END
$p2s5 << END
END
$p3s0 << END
0.9375 1.02981 0.651238 1.22818
END
$p3s1 << END
0.9625 1 0.935772 1.07165
1.925 0.941615 0.761916 1.05899
END
$p3s2 << END
0.9875 0.993495 0.841232 1.15179
1.975 0.923597 0.505843 1.80678
END
$p3s3 << END
1.0125 0.980195 0.609278 1.15782
2.025 0.582775 0.404868 1.34232
END
$p3s4 << END
1.0375 1.10718 0.71422 1.48856
2.075 2.17935 1.47734 2.81718
END
$p3s5 << END
END
$p4s0 << END
END
$p4s1 << END
0.9625 1 0.868946 1.1526
1.925 0.263365 0.188313 0.335537
END
$p4s2 << END
0.9875 0.714139 0.612732 0.777832
1.975 0.255587 0.188687 0.341209
END
$p4s3 << END
1.0125 0.685227 0.632595 0.94401
2.025 0.162651 0.0996245 0.282767
END
$p4s4 << END
1.0375 0.779426 0.669899 0.926123
2.075 0.299789 0.125043 0.569284
END
$p4s5 << END
END
$p5s0 << END
END
$p5s1 << END
0.9625 1 0.943814 1.05754
1.925 0.965999 0.723493 1.09781
END
$p5s2 << END
0.9875 0.773837 0.557299 1.10786
1.975 0.746851 0.50635 1.22761
END
$p5s3 << END
1.0125 0.672357 0.359357 0.975
2.025 0.844274 0.446438 1.29247
END
$p5s4 << END
1.0375 0.926076 0.782193 1.08596
2.075 1.44671 1.13847 1.78528
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
set yrange [0:2.46993]
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
set yrange [0:2.87724]
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
set yrange [0:5.68583]
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
set yrange [0:3.15524]
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
