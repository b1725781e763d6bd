# Made by lab report.  Draws collector_pause.svg into the current directory.
set encoding utf8
set terminal svg size 900,532 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [532:0]
set object rectangle from 8.00,8.00 to 30.00,21.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "works" at 36.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 93.00,8.00 to 115.00,21.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "works, begun late" at 121.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 257.20,8.00 to 279.20,21.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "waits for lock or CPU" at 285.20,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 8.00,29.00 to 30.00,42.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "collects" at 36.00,36.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 112.80,29.00 to 134.80,42.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "has to stand still" at 140.80,36.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 283.60,29.00 to 305.60,42.00 front fillcolor rgb "#009e73" fillstyle pattern 4 border rgb "#000000" linewidth 1
set label "stopping, restarting" at 311.60,36.00 left font ",12" textcolor rgb "#000000" front
set label "gil" at 8.00,64.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,85.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,94.00 to 880.00,94.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,109.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,118.00 to 880.00,118.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,133.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,142.00 to 880.00,142.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,76.00 to 134.12,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.21,76.00 to 151.13,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.00,76.00 to 169.90,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 186.00,76.00 to 188.80,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.64,76.00 to 207.60,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.57,76.00 to 226.86,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.06,76.00 to 245.12,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.70,76.00 to 265.35,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.52,76.00 to 282.77,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.17,76.00 to 301.40,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.90,76.00 to 320.16,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.61,76.00 to 340.13,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.49,76.00 to 439.05,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 451.05,76.00 to 463.90,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 466.88,76.00 to 469.63,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.66,76.00 to 488.41,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.36,76.00 to 507.12,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.18,76.00 to 527.59,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.96,76.00 to 547.22,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 561.59,76.00 to 564.79,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.81,76.00 to 583.11,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.59,76.00 to 601.23,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.31,76.00 to 619.58,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.89,76.00 to 639.79,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.26,76.00 to 656.73,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.92,76.00 to 676.50,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.69,76.00 to 694.14,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 711.37,76.00 to 714.80,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.77,76.00 to 733.01,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.32,76.00 to 752.77,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.07,76.00 to 770.06,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 786.02,76.00 to 788.98,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.57,76.00 to 809.03,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.26,76.00 to 826.22,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.17,76.00 to 845.14,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.88,76.00 to 863.85,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.65,76.00 to 880.65,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 134.70,100.00 to 136.15,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 141.60,100.00 to 142.65,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 151.55,100.00 to 152.55,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 160.31,100.00 to 161.31,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 170.34,100.00 to 171.35,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 179.09,100.00 to 180.09,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 189.30,100.00 to 190.30,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.06,100.00 to 199.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 208.08,100.00 to 209.08,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 216.91,100.00 to 218.02,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 227.36,100.00 to 228.51,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 235.36,100.00 to 236.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 245.53,100.00 to 246.61,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 254.09,100.00 to 255.19,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 265.80,100.00 to 267.36,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 272.93,100.00 to 274.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 283.19,100.00 to 284.31,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 291.57,100.00 to 292.57,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 301.81,100.00 to 302.81,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 310.34,100.00 to 311.34,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 320.56,100.00 to 321.56,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 329.08,100.00 to 330.08,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 340.57,100.00 to 341.57,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 347.93,100.00 to 348.93,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 459.06,100.00 to 460.89,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 469.71,100.00 to 470.71,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 479.28,100.00 to 480.28,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 488.44,100.00 to 489.44,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 499.16,100.00 to 502.54,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 507.54,100.00 to 508.61,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 516.83,100.00 to 517.86,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 528.17,100.00 to 529.65,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 535.59,100.00 to 536.65,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 547.76,100.00 to 549.12,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 554.17,100.00 to 555.22,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 565.30,100.00 to 566.35,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 572.93,100.00 to 573.93,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 583.57,100.00 to 584.57,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 592.36,100.00 to 593.89,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 601.27,100.00 to 602.60,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 610.60,100.00 to 611.82,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 619.96,100.00 to 621.26,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 629.31,100.00 to 630.85,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 640.44,100.00 to 642.34,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.20,100.00 to 649.23,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 657.44,100.00 to 658.52,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 666.83,100.00 to 667.93,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 676.98,100.00 to 678.05,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 686.03,100.00 to 687.09,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 694.72,100.00 to 695.72,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 704.38,100.00 to 705.48,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 715.42,100.00 to 717.00,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 723.20,100.00 to 724.26,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 733.57,100.00 to 734.66,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 741.79,100.00 to 743.07,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 753.36,100.00 to 754.84,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 760.58,100.00 to 761.59,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 771.64,100.00 to 772.67,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 779.32,100.00 to 780.33,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 789.55,100.00 to 790.57,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 798.04,100.00 to 800.25,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 809.63,100.00 to 811.03,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 816.81,100.00 to 817.83,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 826.85,100.00 to 827.85,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 835.58,100.00 to 836.60,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 845.62,100.00 to 846.67,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 854.28,100.00 to 855.30,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 864.37,100.00 to 865.41,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 873.18,100.00 to 874.18,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 439.06,76.00 to 451.05,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 451.68,100.00 to 459.06,118.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 133.34,100.00 to 134.69,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 150.94,100.00 to 151.94,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 169.79,100.00 to 170.79,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 188.56,100.00 to 189.56,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 207.30,100.00 to 208.30,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 226.52,100.00 to 227.52,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 244.75,100.00 to 245.75,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 264.52,100.00 to 265.79,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 282.19,100.00 to 283.19,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 300.96,100.00 to 301.96,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 319.67,100.00 to 320.67,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 338.84,100.00 to 340.57,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 437.46,100.00 to 439.22,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 440.20,100.00 to 441.71,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 442.68,100.00 to 444.19,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 445.17,100.00 to 446.66,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 447.62,100.00 to 449.13,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 450.08,100.00 to 451.68,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 526.83,100.00 to 528.16,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 546.34,100.00 to 547.75,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 563.88,100.00 to 565.30,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 582.19,100.00 to 583.57,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 638.73,100.00 to 640.43,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 676.19,100.00 to 677.19,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 713.73,100.00 to 715.42,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 732.42,100.00 to 733.57,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 751.44,100.00 to 753.35,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 788.70,100.00 to 789.70,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 808.30,100.00 to 809.63,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 826.19,100.00 to 827.19,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 844.93,100.00 to 845.93,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 863.66,100.00 to 864.66,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 132.20,100.00 to 133.34,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 263.57,100.00 to 264.57,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 338.46,100.00 to 339.46,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 357.22,100.00 to 437.46,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 439.22,100.00 to 440.22,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 441.71,100.00 to 442.71,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 444.19,100.00 to 445.19,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 446.66,100.00 to 447.66,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 449.13,100.00 to 450.13,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 526.18,100.00 to 527.18,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 544.94,100.00 to 546.34,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 563.46,100.00 to 564.46,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 807.44,100.00 to 808.44,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 130.98,76.00 to 133.34,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.34,76.00 to 150.34,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 167.96,76.00 to 168.96,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.73,76.00 to 187.73,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.25,76.00 to 206.25,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 224.21,76.00 to 225.33,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.36,76.00 to 243.46,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 260.71,76.00 to 261.85,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 263.56,76.00 to 264.56,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.80,76.00 to 281.80,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.30,76.00 to 300.32,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 317.83,76.00 to 318.90,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.30,76.00 to 338.84,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.00,76.00 to 437.46,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 439.23,76.00 to 440.23,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 441.71,76.00 to 442.71,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 444.19,76.00 to 445.19,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 446.66,76.00 to 447.66,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 449.13,76.00 to 450.13,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 461.72,76.00 to 462.78,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 467.47,76.00 to 468.47,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.19,76.00 to 487.19,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 504.65,76.00 to 505.66,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 523.32,76.00 to 524.38,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 525.91,76.00 to 526.91,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.81,76.00 to 546.34,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 562.94,76.00 to 563.94,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 580.76,76.00 to 581.76,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.42,76.00 to 600.42,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 617.78,76.00 to 618.78,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.36,76.00 to 637.45,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 654.47,76.00 to 655.47,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 672.93,76.00 to 673.93,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 675.18,76.00 to 676.18,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 692.66,76.00 to 693.66,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 712.82,76.00 to 713.82,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.80,76.00 to 731.80,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.11,76.00 to 751.44,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 767.65,76.00 to 768.65,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 786.41,76.00 to 787.45,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 804.68,76.00 to 805.76,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 807.44,76.00 to 808.44,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 824.47,76.00 to 825.47,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.26,76.00 to 844.26,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 861.81,76.00 to 862.81,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set label "atomic" at 8.00,172.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,193.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,202.00 to 880.00,202.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,217.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,226.00 to 880.00,226.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,241.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,250.00 to 880.00,250.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,184.00 to 134.54,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.17,184.00 to 151.53,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.94,184.00 to 170.48,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 186.00,184.00 to 191.25,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.75,184.00 to 208.01,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.37,184.00 to 227.31,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.09,184.00 to 249.25,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.76,184.00 to 264.06,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.64,184.00 to 282.95,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.34,184.00 to 301.81,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.99,184.00 to 321.06,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.95,184.00 to 344.27,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.57,184.00 to 443.02,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 468.30,184.00 to 471.17,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 486.33,184.00 to 490.46,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.99,184.00 to 510.11,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.82,184.00 to 527.17,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.48,184.00 to 549.01,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 561.12,184.00 to 565.95,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 580.93,184.00 to 583.88,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.41,184.00 to 602.81,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.36,184.00 to 621.85,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 636.58,184.00 to 641.56,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 655.02,184.00 to 663.57,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.57,184.00 to 677.88,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.48,184.00 to 696.18,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 711.18,184.00 to 716.77,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.85,184.00 to 734.18,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.64,184.00 to 754.86,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.05,184.00 to 770.78,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.62,184.00 to 791.92,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.56,184.00 to 807.23,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.27,184.00 to 826.35,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.09,184.00 to 845.50,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.75,184.00 to 864.32,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.48,184.00 to 880.48,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,208.00 to 131.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.68,208.00 to 139.70,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.18,208.00 to 149.18,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.38,208.00 to 158.38,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.85,208.00 to 167.85,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 176.16,208.00 to 177.21,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.66,208.00 to 186.67,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.94,208.00 to 195.94,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.19,208.00 to 205.19,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.73,208.00 to 214.73,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.95,208.00 to 225.46,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.33,208.00 to 233.33,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.62,208.00 to 244.19,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 251.40,208.00 to 252.40,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.45,208.00 to 261.45,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.95,208.00 to 270.95,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.19,208.00 to 280.19,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.58,208.00 to 289.58,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.97,208.00 to 298.97,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 307.33,208.00 to 308.33,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.85,208.00 to 317.94,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 331.58,208.00 to 332.70,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.35,208.00 to 336.45,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 345.22,208.00 to 346.30,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.39,208.00 to 440.96,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 455.40,208.00 to 460.18,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 466.89,208.00 to 467.89,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 476.12,208.00 to 477.12,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.47,208.00 to 486.47,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 494.85,208.00 to 495.85,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.21,208.00 to 505.21,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.74,208.00 to 514.74,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 522.96,208.00 to 523.96,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 534.65,208.00 to 535.65,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.80,208.00 to 542.80,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.14,208.00 to 552.14,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.48,208.00 to 561.48,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.85,208.00 to 570.85,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.68,208.00 to 580.68,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 588.68,208.00 to 589.68,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.33,208.00 to 601.73,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.92,208.00 to 609.15,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.98,208.00 to 618.08,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 626.13,208.00 to 627.19,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.59,208.00 to 636.87,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.89,208.00 to 645.89,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.38,208.00 to 657.11,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.78,208.00 to 664.79,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.34,208.00 to 674.51,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.35,208.00 to 683.37,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.23,208.00 to 693.42,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.28,208.00 to 702.34,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.93,208.00 to 712.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 720.07,208.00 to 721.20,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.24,208.00 to 730.26,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.90,208.00 to 739.92,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.04,208.00 to 749.11,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.77,208.00 to 758.91,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.83,208.00 to 769.38,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 776.11,208.00 to 777.13,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.46,208.00 to 788.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 794.85,208.00 to 795.85,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.25,208.00 to 805.25,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 813.59,208.00 to 814.59,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.08,208.00 to 824.08,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.60,208.00 to 833.60,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.92,208.00 to 842.92,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 851.32,208.00 to 852.32,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.70,208.00 to 861.70,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 870.02,208.00 to 871.03,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 357.49,232.00 to 392.79,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 366.87,232.00 to 392.81,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 376.24,232.00 to 392.81,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 443.03,184.00 to 468.30,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 440.98,208.00 to 455.40,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 224.94,208.00 to 225.94,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 243.57,208.00 to 244.57,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 439.73,208.00 to 440.73,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 445.22,208.00 to 446.22,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 449.77,208.00 to 450.77,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 454.46,208.00 to 455.46,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 459.39,208.00 to 460.39,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 600.60,208.00 to 601.60,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 656.33,208.00 to 657.33,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 768.58,208.00 to 769.58,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 786.92,208.00 to 787.92,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 223.73,208.00 to 224.94,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 242.24,208.00 to 243.57,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 355.05,208.00 to 439.73,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 443.16,208.00 to 445.22,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 448.04,208.00 to 449.77,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 452.56,208.00 to 454.46,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 457.60,208.00 to 459.39,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 599.33,208.00 to 600.60,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 655.14,208.00 to 656.33,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 767.56,208.00 to 768.58,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 785.69,208.00 to 786.92,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 130.99,184.00 to 133.67,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.63,184.00 to 150.63,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 168.31,184.00 to 169.31,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 187.09,184.00 to 188.09,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.20,184.00 to 206.20,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 224.07,184.00 to 225.07,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.70,184.00 to 243.70,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 246.14,184.00 to 247.14,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 262.09,184.00 to 263.09,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.72,184.00 to 281.72,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.34,184.00 to 300.34,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.09,184.00 to 319.09,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 337.20,184.00 to 341.11,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.45,184.00 to 439.73,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 444.36,184.00 to 445.36,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 448.94,184.00 to 449.94,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 453.63,184.00 to 454.63,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 458.55,184.00 to 459.55,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 462.84,184.00 to 463.84,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 465.26,184.00 to 466.26,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 468.72,184.00 to 469.72,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.78,184.00 to 487.78,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 505.25,184.00 to 506.25,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 508.40,184.00 to 509.40,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 525.30,184.00 to 526.30,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 544.17,184.00 to 547.74,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 562.57,184.00 to 563.57,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 581.79,184.00 to 582.79,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.73,184.00 to 600.73,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 618.18,184.00 to 619.18,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 637.07,184.00 to 638.07,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 655.23,184.00 to 656.33,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 661.74,184.00 to 662.74,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 675.62,184.00 to 676.62,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.84,184.00 to 694.84,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 712.64,184.00 to 713.64,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.85,184.00 to 731.85,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.54,184.00 to 752.88,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 767.80,184.00 to 768.80,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 785.72,184.00 to 786.92,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 789.59,184.00 to 790.59,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 805.69,184.00 to 806.69,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 824.28,184.00 to 825.28,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.31,184.00 to 844.31,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 861.87,184.00 to 862.87,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.08,184.00 to 150.08,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 167.78,184.00 to 168.78,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 223.69,184.00 to 224.69,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 242.13,184.00 to 243.13,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 355.00,184.00 to 356.00,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 443.12,184.00 to 444.36,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 447.98,184.00 to 448.98,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 452.52,184.00 to 453.63,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 457.58,184.00 to 458.58,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 599.20,184.00 to 600.20,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 618.03,184.00 to 619.03,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 655.07,184.00 to 656.07,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 767.41,184.00 to 768.41,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "biased" at 8.00,280.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,301.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,310.00 to 880.00,310.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,325.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,334.00 to 880.00,334.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,349.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,358.00 to 880.00,358.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,292.00 to 135.95,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.62,292.00 to 155.40,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.40,292.00 to 171.44,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 186.17,292.00 to 190.32,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.94,292.00 to 209.43,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.69,292.00 to 232.39,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.33,292.00 to 246.02,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 261.08,292.00 to 264.82,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.87,292.00 to 286.49,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.53,292.00 to 304.63,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.24,292.00 to 321.84,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.03,292.00 to 342.75,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.79,292.00 to 438.18,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 467.33,292.00 to 471.14,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 486.27,292.00 to 490.73,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.93,292.00 to 511.55,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.74,292.00 to 529.34,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.39,292.00 to 547.54,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 561.19,292.00 to 564.77,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.83,292.00 to 583.87,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.61,292.00 to 603.80,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.31,292.00 to 622.92,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 636.20,292.00 to 641.68,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 655.11,292.00 to 658.65,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.77,292.00 to 678.99,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.44,292.00 to 696.05,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 711.17,292.00 to 715.14,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.99,292.00 to 734.58,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.77,292.00 to 756.46,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.53,292.00 to 773.23,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 786.06,292.00 to 793.25,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.98,292.00 to 808.49,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.79,292.00 to 827.98,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.99,292.00 to 847.47,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 861.06,292.00 to 865.18,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.89,292.00 to 880.89,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,316.00 to 131.00,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 139.23,316.00 to 140.23,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.78,316.00 to 149.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.86,316.00 to 158.86,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.34,316.00 to 170.75,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 176.65,316.00 to 177.65,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 186.06,316.00 to 189.91,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 195.47,316.00 to 196.47,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.85,316.00 to 208.30,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 214.21,316.00 to 215.21,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.71,316.00 to 227.02,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.63,316.00 to 233.63,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.97,316.00 to 242.97,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 251.68,316.00 to 252.68,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 261.06,316.00 to 262.06,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 270.50,316.00 to 271.50,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.81,316.00 to 283.02,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.92,316.00 to 289.92,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.39,316.00 to 299.39,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 307.75,316.00 to 308.75,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.16,316.00 to 320.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 326.64,316.00 to 327.64,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.07,316.00 to 341.33,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 345.33,316.00 to 346.33,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.80,316.00 to 436.79,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 454.60,316.00 to 455.60,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 457.76,316.00 to 458.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 467.30,316.00 to 471.02,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 476.72,316.00 to 477.72,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 486.11,316.00 to 489.65,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 495.49,316.00 to 496.49,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.77,316.00 to 508.50,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 514.16,316.00 to 515.16,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.77,316.00 to 524.77,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.85,316.00 to 533.85,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.35,316.00 to 543.35,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.69,316.00 to 552.69,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 561.08,316.00 to 562.08,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 570.47,316.00 to 571.47,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.85,316.00 to 583.30,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 589.10,316.00 to 590.10,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.73,316.00 to 602.40,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.90,316.00 to 608.90,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.30,316.00 to 621.27,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 626.51,316.00 to 627.51,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 636.01,316.00 to 639.01,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 645.48,316.00 to 646.48,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.91,316.00 to 655.91,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 664.28,316.00 to 665.28,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.76,316.00 to 674.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.98,316.00 to 683.98,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.39,316.00 to 693.39,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.78,316.00 to 702.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 711.09,316.00 to 712.09,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 723.12,316.00 to 724.12,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.87,316.00 to 733.05,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 739.25,316.00 to 740.25,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.76,316.00 to 755.11,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.76,316.00 to 758.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.35,316.00 to 770.95,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 776.71,316.00 to 777.71,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 786.08,316.00 to 792.54,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 795.33,316.00 to 796.33,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.84,316.00 to 805.84,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 814.19,316.00 to 815.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.77,316.00 to 824.77,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 833.47,316.00 to 834.47,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.33,316.00 to 845.75,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 851.73,316.00 to 852.89,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 861.12,316.00 to 865.07,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 870.40,316.00 to 871.40,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.84,316.00 to 880.84,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 440.74,292.00 to 463.33,310.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 436.79,316.00 to 452.85,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 169.36,316.00 to 170.63,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 187.99,316.00 to 189.31,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 450.64,316.00 to 451.94,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 469.24,316.00 to 470.71,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 619.18,316.00 to 621.03,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 787.73,316.00 to 789.38,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 844.37,316.00 to 845.62,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 863.09,316.00 to 864.59,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 168.14,316.00 to 169.36,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 186.77,316.00 to 187.99,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 205.44,316.00 to 207.03,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 223.94,316.00 to 225.99,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 317.83,316.00 to 319.67,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 336.47,316.00 to 340.09,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 355.04,316.00 to 435.38,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 438.22,316.00 to 439.53,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 442.28,316.00 to 444.37,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 448.03,316.00 to 450.64,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 467.76,316.00 to 469.24,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 486.61,316.00 to 488.45,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 505.08,316.00 to 506.93,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 580.56,316.00 to 582.07,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 599.19,316.00 to 601.74,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 730.68,316.00 to 732.61,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 749.39,316.00 to 753.80,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 767.97,316.00 to 769.83,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 786.21,316.00 to 787.73,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 790.07,316.00 to 791.87,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 861.57,316.00 to 863.09,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 131.24,292.00 to 134.47,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.82,292.00 to 207.03,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 224.04,292.00 to 225.99,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.67,292.00 to 301.47,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.80,292.00 to 340.09,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.77,292.00 to 435.38,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 438.25,292.00 to 439.53,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 443.17,292.00 to 444.37,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 448.82,292.00 to 450.64,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.32,292.00 to 546.26,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 674.81,292.00 to 676.44,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.80,292.00 to 753.80,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 824.84,292.00 to 826.42,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.83,292.00 to 283.74,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 599.14,292.00 to 600.64,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "deferred" at 8.00,388.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,409.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,418.00 to 880.00,418.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,433.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,442.00 to 880.00,442.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,457.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,466.00 to 880.00,466.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,400.00 to 133.05,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 146.64,400.00 to 151.49,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 165.53,400.00 to 170.98,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 184.73,400.00 to 189.85,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 203.24,400.00 to 207.78,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 221.98,400.00 to 226.60,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 240.49,400.00 to 246.95,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 259.11,400.00 to 263.74,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 277.95,400.00 to 281.96,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 296.83,400.00 to 301.14,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 315.66,400.00 to 319.76,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 334.52,400.00 to 341.06,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.05,400.00 to 496.30,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 559.29,400.00 to 568.65,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 578.03,400.00 to 581.16,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 596.72,400.00 to 600.93,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 615.56,400.00 to 620.18,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.94,400.00 to 636.67,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 652.88,400.00 to 656.98,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 671.90,400.00 to 674.96,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 690.47,400.00 to 694.06,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.81,400.00 to 712.40,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 728.01,400.00 to 732.40,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 746.70,400.00 to 750.57,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 765.37,400.00 to 768.65,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 783.97,400.00 to 789.35,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 802.96,400.00 to 806.59,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.01,400.00 to 826.64,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 840.33,400.00 to 843.56,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 859.00,400.00 to 862.00,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 877.63,400.00 to 880.00,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,424.00 to 132.30,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 137.21,424.00 to 138.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 152.42,424.00 to 153.73,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 155.95,424.00 to 157.07,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 165.40,424.00 to 169.81,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 175.36,424.00 to 177.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 184.64,424.00 to 185.73,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 193.49,424.00 to 194.78,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 203.12,424.00 to 204.15,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 212.07,424.00 to 213.32,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 221.48,424.00 to 222.49,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 230.85,424.00 to 232.04,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 240.22,424.00 to 241.22,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 249.78,424.00 to 251.76,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.99,424.00 to 259.99,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 268.34,424.00 to 269.43,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 277.69,424.00 to 278.69,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 287.13,424.00 to 288.25,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.33,424.00 to 300.18,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 306.31,424.00 to 307.57,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 315.18,424.00 to 316.18,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 325.08,424.00 to 327.08,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 334.00,424.00 to 335.04,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.13,424.00 to 346.28,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.07,424.00 to 354.16,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 520.78,424.00 to 531.60,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 540.48,424.00 to 541.51,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 549.83,424.00 to 550.83,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 559.14,424.00 to 570.10,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 577.79,424.00 to 578.79,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 587.10,424.00 to 588.55,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 596.60,424.00 to 599.89,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 605.93,424.00 to 606.94,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 615.30,424.00 to 618.23,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 624.79,424.00 to 626.68,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 634.04,424.00 to 636.72,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 643.34,424.00 to 644.47,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 652.77,424.00 to 655.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 662.55,424.00 to 663.74,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 671.43,424.00 to 672.43,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 681.21,424.00 to 682.40,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 690.32,424.00 to 693.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 699.80,424.00 to 701.76,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.96,424.00 to 711.90,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 718.33,424.00 to 719.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 727.95,424.00 to 731.03,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 737.04,424.00 to 738.19,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 746.36,424.00 to 747.36,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 755.78,424.00 to 756.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 765.15,424.00 to 766.15,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 774.71,424.00 to 775.83,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 783.90,424.00 to 789.20,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 793.29,424.00 to 794.38,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 802.68,424.00 to 805.47,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 812.02,424.00 to 813.11,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 821.39,424.00 to 822.39,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 830.78,424.00 to 831.95,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 840.14,424.00 to 842.74,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 849.67,424.00 to 850.83,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 858.91,424.00 to 861.42,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 868.29,424.00 to 869.44,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 877.61,424.00 to 880.00,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 496.31,400.00 to 555.74,418.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 492.28,424.00 to 520.78,442.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 130.59,424.00 to 131.59,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 168.48,424.00 to 169.68,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 491.19,424.00 to 492.27,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 501.23,424.00 to 502.23,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 509.75,424.00 to 510.75,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 518.82,424.00 to 519.82,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 528.58,424.00 to 529.58,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 561.76,424.00 to 562.76,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 567.47,424.00 to 568.47,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 599.10,424.00 to 600.10,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 787.81,424.00 to 788.94,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 166.40,424.00 to 168.48,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 297.57,424.00 to 298.94,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 362.42,424.00 to 491.19,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 497.87,424.00 to 501.23,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 505.29,424.00 to 509.75,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 514.12,424.00 to 518.82,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 521.82,424.00 to 528.58,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 559.56,424.00 to 561.76,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 563.35,424.00 to 567.47,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 597.44,424.00 to 599.10,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 616.18,424.00 to 617.54,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 634.28,424.00 to 635.43,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 653.49,424.00 to 655.09,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 691.02,424.00 to 692.62,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 709.36,424.00 to 710.83,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 728.74,424.00 to 730.26,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 784.60,424.00 to 787.81,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 803.53,424.00 to 804.91,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 840.85,424.00 to 841.99,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 859.51,424.00 to 860.61,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 877.96,424.00 to 879.37,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 147.82,400.00 to 149.30,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 167.25,400.00 to 168.48,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.53,400.00 to 187.82,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 204.26,400.00 to 205.60,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 222.89,400.00 to 224.31,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 241.54,400.00 to 242.97,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 260.67,400.00 to 261.84,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 278.71,400.00 to 279.88,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 297.69,400.00 to 298.94,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 316.40,400.00 to 317.76,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 335.40,400.00 to 339.14,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.01,400.00 to 491.19,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 498.51,400.00 to 501.23,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 506.52,400.00 to 509.75,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 515.87,400.00 to 518.82,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 522.76,400.00 to 528.58,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 535.14,400.00 to 536.35,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 538.41,400.00 to 539.60,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 541.72,400.00 to 543.03,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 545.03,400.00 to 546.16,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 548.17,400.00 to 549.39,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 552.43,400.00 to 553.89,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 560.49,400.00 to 561.76,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 564.24,400.00 to 567.47,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 579.12,400.00 to 580.23,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 597.89,400.00 to 599.10,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 616.32,400.00 to 617.54,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 634.61,400.00 to 635.61,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 653.93,400.00 to 655.09,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 672.42,400.00 to 673.44,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 691.63,400.00 to 692.63,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 709.71,400.00 to 710.83,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 729.05,400.00 to 730.26,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 747.40,400.00 to 748.67,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 766.12,400.00 to 767.16,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 785.12,400.00 to 787.81,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 803.85,400.00 to 804.91,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 822.90,400.00 to 824.05,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 840.97,400.00 to 841.99,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 859.72,400.00 to 860.72,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 878.45,400.00 to 879.45,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 166.40,400.00 to 167.40,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 185.69,400.00 to 186.69,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 259.83,400.00 to 260.83,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 497.40,400.00 to 498.51,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 505.20,400.00 to 506.52,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 514.10,400.00 to 515.87,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 521.81,400.00 to 522.81,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 559.53,400.00 to 560.53,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 563.31,400.00 to 564.31,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 690.98,400.00 to 691.98,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set arrow from 130.00,484.00 to 880.00,484.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set arrow from 130.00,484.00 to 130.00,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "0" at 130.00,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 223.75,484.00 to 223.75,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "5" at 223.75,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 317.50,484.00 to 317.50,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "10" at 317.50,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 411.25,484.00 to 411.25,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "15" at 411.25,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 505.00,484.00 to 505.00,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "20" at 505.00,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 598.75,484.00 to 598.75,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "25" at 598.75,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 692.50,484.00 to 692.50,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "30" at 692.50,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 786.25,484.00 to 786.25,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "35" at 786.25,499.00 center font ",11" textcolor rgb "#000000" front
set arrow from 880.00,484.00 to 880.00,489.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "40" at 880.00,499.00 center font ",11" textcolor rgb "#000000" front
set label "milliseconds" at 505.00,518.00 center font ",12" textcolor rgb "#000000" front
plot NaN notitle
