# Made by lab report.  Draws mutator_utilisation.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "mutator_utilisation.svg"
$p0s0 << END
END
$p0s1 << END
0.0475 0 0 0
0.095 0 0 0
0.19 0 0 0
0.475 0 0 0
0.95 0 0 0
1.9 0.0927758 0 0.185552
4.75 0.310199 0.114019 0.50638
9.5 0.360839 0.133703 0.587975
19 0.435466 0.232625 0.638308
47.5 0.561373 0.456693 0.666054
95 0.615807 0.561767 0.669847
190 0.647335 0.616821 0.67785
END
$p0s2 << END
0.04875 0 0 0
0.0975 0 0 0
0.195 0 0 0
0.4875 0 0 0
0.975 0 0 0
1.95 0.059932 0.034712 0.085152
4.875 0.372713 0.364754 0.380672
9.75 0.498755 0.490104 0.507406
19.5 0.55864 0.546738 0.570541
48.75 0.595345 0.583956 0.606735
97.5 0.606384 0.592926 0.619842
195 0.610424 0.597613 0.623236
END
$p0s3 << END
0.05 0 0 0
0.1 0 0 0
0.2 0 0 0
0.5 0 0 0
1 0 0 0
2 0.112841 0.019297 0.206384
5 0.392573 0.375141 0.410006
10 0.515902 0.498748 0.533055
20 0.565861 0.559786 0.571936
50 0.598909 0.592123 0.605696
100 0.613892 0.612159 0.615626
200 0.619467 0.618613 0.62032
END
$p0s4 << END
0.05125 0 0 0
0.1025 0 0 0
0.205 0 0 0
0.5125 0 0 0
1.025 0 0 0
2.05 0.0862803 0.076228 0.0963325
5.125 0.271034 0.266045 0.276023
10.25 0.310715 0.278544 0.342887
20.5 0.352524 0.335102 0.369946
51.25 0.367615 0.355077 0.380153
102.5 0.376774 0.367444 0.386105
205 0.381731 0.372852 0.39061
END
$p0s5 << END
END
$p0s6 << END
0.05375 0 0 0
0.1075 0.07892 0 0.28053
0.215 0.31337 0.1235 0.570655
0.5375 0.631191 0.552902 0.799844
1.075 0.815595 0.666985 0.899922
2.15 0.888441 0.711766 0.945579
5.375 0.950252 0.852691 0.967696
10.75 0.971943 0.909313 0.978357
21.5 0.980767 0.94996 0.982978
53.75 0.985038 0.972753 0.986219
107.5 0.986554 0.981375 0.987662
215 0.987933 0.984182 0.98909
END
$p1s0 << END
END
$p1s1 << END
0.95 0 0 0
1.9 0 0 0
4.75 0 0 0
9.5 0.0999434 0.0890718 0.110815
19 0.180126 0.160489 0.199763
47.5 0.237726 0.218349 0.257103
95 0.264307 0.244928 0.283686
190 0.307539 0.307286 0.307791
END
$p1s2 << END
0.975 0 0 0
1.95 0.0564108 0 0.112822
4.875 0.28154 0.240555 0.322524
9.75 0.396482 0.387261 0.405704
19.5 0.450433 0.431732 0.469133
48.75 0.48794 0.474758 0.501122
97.5 0.495404 0.484314 0.506495
195 0.508821 0.500554 0.517088
END
$p1s3 << END
1 0 0 0
2 0.079497 0.020162 0.138832
5 0.321471 0.306373 0.336569
10 0.416148 0.412384 0.419912
20 0.464713 0.460876 0.46855
50 0.503455 0.502342 0.504568
100 0.509254 0.506114 0.512393
200 0.517955 0.513928 0.521982
END
$p1s4 << END
1.025 0 0 0
2.05 0 0 0
5.125 0.105646 0.090973 0.12032
10.25 0.169921 0.149914 0.189929
20.5 0.207853 0.195941 0.219764
51.25 0.236932 0.234765 0.2391
102.5 0.256568 0.252012 0.261124
205 0.26232 0.256713 0.267928
END
$p1s5 << END
END
$p1s6 << END
1.075 0 0 0
2.15 0 0 0.148917
5.375 0.283178 0 0.649732
10.75 0.595239 0.406446 0.808154
21.5 0.784751 0.695305 0.897388
53.75 0.904151 0.865745 0.951605
107.5 0.938562 0.920252 0.957719
215 0.962358 0.946013 0.973006
END
$p2s0 << END
END
$p2s1 << END
4.75 0 0 0
9.5 0 0 0
19 0 0 0
47.5 5.09e-06 0 1.018e-05
95 1.5235e-05 5.47e-06 2.5e-05
190 0.0223801 5.47e-06 0.0447548
END
$p2s2 << END
4.875 0 0 0
9.75 0 0 0
19.5 0.0140158 0.00618775 0.0218439
48.75 0.144887 0.131413 0.158361
97.5 0.193921 0.183221 0.204621
195 0.224496 0.224125 0.224866
END
$p2s3 << END
5 0 0 0
10 0 0 0
20 0.0276299 6.755e-05 0.0551923
50 0.136096 0.131716 0.140476
100 0.177715 0.177423 0.178006
200 0.225869 0.225211 0.226526
END
$p2s4 << END
5.125 0 0 0
10.25 0 0 0
20.5 0 0 0
51.25 0 0 0
102.5 6.01e-06 4.44e-06 7.58e-06
205 0.0563849 0.0472579 0.065512
END
$p2s5 << END
END
$p2s6 << END
5.375 0 0 0
10.75 0.183526 0.178274 0.207142
21.5 0.288384 0.24698 0.300692
53.75 0.427298 0.38223 0.42958
107.5 0.448993 0.442629 0.457637
215 0.467665 0.459195 0.473351
END
$p3s0 << END
END
$p3s1 << END
-0.228571 0.51856 0.51668 0.520441
0.771429 0.37927 0.364847 0.393692
1.77143 1.155e-05 0 2.31e-05
2.77143 0 0 0
3.77143 0.0020799 0.0004065 0.0037533
4.77143 0.00013525 0.0001212 0.0001493
END
$p3s2 << END
0.885714 0.466808 0.46546 0.468157
1.88571 0 0 0
2.88571 0.0640922 0.0554393 0.072745
3.88571 0.0300258 0.0229961 0.0370556
4.88571 0.0184648 0.0022833 0.0346463
END
$p3s3 << END
1 0.318093 0.289125 0.347061
2 0 0 0
3 0.157113 0.107587 0.206639
4 0.0579788 0.0358764 0.0800812
5 0.0275794 0.0169502 0.0382087
END
$p3s4 << END
1.11429 0.583786 0.529834 0.637739
2.11429 4.175e-05 0 8.35e-05
3.11429 0.150973 0.136098 0.165847
4.11429 0.0186214 0.0146026 0.0226403
5.11429 0.0571384 0.0492071 0.0650697
END
$p3s5 << END
END
$p3s6 << END
2.34286 0.392311 0.179582 0.580405
4.34286 0.0130525 0.0042745 0.0199346
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
set title "1 thread" offset 0,-0.4 font ",13"
set xlabel "width of the window, ms" offset 0,0.3
set ylabel "least share of it run" offset 1,0
set logscale x 2
set xtics font ",12" ("0.05" 0.05, "0.1" 0.1, "0.2" 0.2, "0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [0.04:250]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p0s6 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "2 threads" offset 0,-0.4 font ",13"
set xlabel "width of the window, ms" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [0.8:250]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p1s6 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "4 threads, more than CPUs" offset 0,-0.4 font ",13"
set xlabel "width of the window, ms" offset 0,0.3
set ylabel "least share of it run" offset 1,0
set logscale x 2
set xtics font ",12" ("5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [4:250]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p2s6 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "the worst 10 ms, 2 threads: lost to" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",10" ("GIL" 0, "collecting" 1, "descheduled" 2, "stopped" 3, "slow" 4, "stopping" 5)
set xrange [-0.6:5.60]
unset logscale y
set yrange [0:1.12]
set ytics autofreq
plot $p3s1 using 1:2:(0.1006) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1006) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1006) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s4 using 1:2:(0.1006) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s6 using 1:2:(0.1006) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 4 pointsize 0.8 linecolor rgb "#56b4e9" title "the machine alone"
unset multiplot
