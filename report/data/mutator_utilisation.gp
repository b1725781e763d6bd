# Made by lab report.  Draws mutator_utilisation.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "mutator_utilisation.svg"
$p0s0 << END
END
$p0s1 << END
0.475 0 0 0
0.95 0 0 0
1.9 0 0 0.096807
4.75 0.316238 0 0.370858
9.5 0.505506 0.207688 0.545355
19 0.603652 0.450552 0.612927
47.5 0.634226 0.569364 0.660203
95 0.654247 0.623818 0.670207
190 0.663546 0.658738 0.674594
END
$p0s2 << END
0.4875 0 0 0
0.975 0 0 0
1.95 0 0 0
4.875 0.262254 0.2209 0.307745
9.75 0.432393 0.391162 0.436237
19.5 0.502464 0.454113 0.536106
48.75 0.576858 0.524245 0.596863
97.5 0.607519 0.572941 0.61321
195 0.617626 0.59736 0.618338
END
$p0s3 << END
0.5 0 0 0
1 0 0 0
2 0 0 0
5 0.314713 0.196273 0.324768
10 0.407567 0.395183 0.473652
20 0.530589 0.517468 0.554827
50 0.604 0.597545 0.604279
100 0.626761 0.620716 0.633551
200 0.6357 0.624016 0.639319
END
$p0s4 << END
0.5125 0 0 0
1.025 0 0 0
2.05 0 0 0.012252
5.125 0.164474 0.125588 0.201974
10.25 0.265769 0.247584 0.290216
20.5 0.327471 0.319248 0.327922
51.25 0.348558 0.346522 0.350371
102.5 0.363562 0.357917 0.36958
205 0.370679 0.368928 0.375818
END
$p0s5 << END
END
$p0s6 << END
0.5375 0 0 0
1.075 0.107147 0 0.318267
2.15 0.299169 0.0101855 0.586722
5.375 0.560823 0.33495 0.793724
10.75 0.731226 0.448379 0.879389
21.5 0.789636 0.544139 0.913458
53.75 0.837472 0.691453 0.939648
107.5 0.861664 0.820836 0.954486
215 0.900364 0.868563 0.960032
END
$p1s0 << END
END
$p1s1 << END
0.95 0 0 0
1.9 0 0 0
4.75 0 0 0
9.5 0.0001014 0 0.003148
19 0.101924 0.0826785 0.121435
47.5 0.231208 0.192924 0.232681
95 0.289 0.272629 0.292397
190 0.304742 0.293783 0.312604
END
$p1s2 << END
0.975 0 0 0
1.95 0 0 0
4.875 0 0 0.002106
9.75 0.194346 0.0002889 0.199138
19.5 0.306388 0.199148 0.320468
48.75 0.37605 0.267367 0.432469
97.5 0.423443 0.330884 0.466568
195 0.441635 0.381582 0.49416
END
$p1s3 << END
1 0 0 0
2 0 0 0
5 0 0 0.111121
10 0.0282408 0 0.320328
20 0.147321 0.0451915 0.339648
50 0.314091 0.279586 0.473003
100 0.39387 0.389598 0.487947
200 0.427302 0.415059 0.508812
END
$p1s4 << END
1.025 0 0 0
2.05 0 0 0
5.125 0 0 0
10.25 0 0 0
20.5 0.0938056 0.0938056 0.0938056
51.25 0.234642 0.234642 0.234642
102.5 0.251732 0.251732 0.251732
205 0.265726 0.265726 0.265726
END
$p1s5 << END
END
$p1s6 << END
1.075 0 0 0
2.15 0.0670173 0 0.256746
5.375 0.518385 0.111895 0.606447
10.75 0.686408 0.161503 0.750001
21.5 0.792237 0.56394 0.814667
53.75 0.886049 0.748078 0.908778
107.5 0.928012 0.772364 0.934013
215 0.943984 0.83956 0.950146
END
$p2s0 << END
END
$p2s1 << END
4.75 0 0 0
9.5 0 0 0
19 0 0 0
47.5 0 0 8.82e-06
95 1.069e-05 4e-06 0.0408232
190 0.0589929 0.00513577 0.0938319
END
$p2s2 << END
4.875 0 0 0
9.75 0 0 0
19.5 9.53e-05 8.035e-05 0.0311683
48.75 0.107685 0.103583 0.138306
97.5 0.164428 0.152677 0.171682
195 0.198741 0.194944 0.219259
END
$p2s3 << END
5 0 0 0
10 0 0 0
20 0.0321521 8.23e-05 0.0482856
50 0.0927769 0.0779673 0.117573
100 0.158597 0.158322 0.210146
200 0.204426 0.197604 0.23318
END
$p2s4 << END
5.125 0 0 0
10.25 0 0 0
20.5 0 0 0
51.25 7.42e-06 0 1.146e-05
102.5 1.866e-05 1.274e-05 0.024364
205 0.0939363 0.0277208 0.0985048
END
$p2s5 << END
END
$p2s6 << END
5.375 0 0 0
10.75 0.150417 0.053882 0.197325
21.5 0.263677 0.228302 0.29164
53.75 0.405532 0.394615 0.419034
107.5 0.441024 0.423363 0.444532
215 0.464132 0.461519 0.468402
END
$p3s0 << END
END
$p3s1 << END
-0.228571 0.587227 0.524988 0.989479
0.771429 0.411322 0 0.461311
1.77143 0.0012016 0.0008783 0.0105207
2.77143 0 0 0
3.77143 0 0 0.0095321
4.77143 0.0001422 0 0.0001482
END
$p3s2 << END
0.885714 0.024912 0 0.16256
1.88571 0.0470327 0 0.0577494
2.88571 0.257243 0.114262 0.726781
3.88571 0.308264 0 0.885449
4.88571 0.0002393 0 0.0003385
END
$p3s3 << END
1 0 0 0.112052
2 0.0025751 0 0.0467944
3 0.294191 0 0.964794
4 0 0 0.166166
5 0.0179146 0 1
END
$p3s4 << END
1.11429 0.545379 0.545379 0.545379
2.11429 0 0 0
3.11429 0 0 0
4.11429 0 0 0
5.11429 0.454621 0.454621 0.454621
END
$p3s5 << END
END
$p3s6 << END
2.34286 0.162119 0.0588453 0.734898
4.34286 0.164677 0.0095082 0.258836
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
set xtics font ",12" ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
set xrange [0.4:250]
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
set xtics font ",10" ("GIL" 0, "collecting" 1, "slow" 2, "stopped" 3, "descheduled" 4, "stopping" 5)
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
