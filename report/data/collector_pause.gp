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
set object rectangle from 130.00,76.00 to 134.22,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 146.60,76.00 to 150.71,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 165.39,76.00 to 169.91,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 184.11,76.00 to 188.78,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 202.85,76.00 to 207.67,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 221.70,76.00 to 226.41,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 240.42,76.00 to 246.82,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 264.37,76.00 to 268.80,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 277.88,76.00 to 282.79,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 296.66,76.00 to 301.30,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 315.41,76.00 to 319.98,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 334.19,76.00 to 341.19,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.32,76.00 to 446.41,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 469.84,76.00 to 472.98,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 491.54,76.00 to 495.96,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 502.99,76.00 to 507.37,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 521.66,76.00 to 528.17,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 540.59,76.00 to 545.97,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 559.38,76.00 to 563.18,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 578.07,76.00 to 582.05,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 615.54,76.00 to 619.52,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 634.25,76.00 to 638.60,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 653.49,76.00 to 659.61,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.18,76.00 to 676.45,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 690.71,76.00 to 695.22,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 709.40,76.00 to 713.72,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 728.01,76.00 to 732.24,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 746.82,76.00 to 752.43,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 769.21,76.00 to 773.03,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 784.23,76.00 to 787.99,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 803.06,76.00 to 808.49,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 821.87,76.00 to 826.24,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 840.48,76.00 to 844.41,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 859.24,76.00 to 863.06,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 878.36,76.00 to 880.00,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 134.95,100.00 to 136.02,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 142.84,100.00 to 143.93,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 152.11,100.00 to 153.21,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 161.41,100.00 to 162.47,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 170.92,100.00 to 172.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 180.31,100.00 to 181.51,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 189.35,100.00 to 190.41,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.68,100.00 to 199.74,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 208.03,100.00 to 209.21,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 217.53,100.00 to 218.74,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 226.84,100.00 to 227.95,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 236.17,100.00 to 237.28,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 247.49,100.00 to 248.58,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.71,100.00 to 259.79,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 287.40,100.00 to 288.49,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 293.29,100.00 to 294.44,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 309.14,100.00 to 312.36,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 321.58,100.00 to 322.96,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 330.36,100.00 to 331.77,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 342.63,100.00 to 343.99,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 349.02,100.00 to 350.31,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 489.99,100.00 to 490.99,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 499.02,100.00 to 500.02,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.27,100.00 to 509.27,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 517.68,100.00 to 518.68,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 528.84,100.00 to 529.84,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 536.24,100.00 to 537.24,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 557.59,100.00 to 558.59,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 564.46,100.00 to 565.47,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 573.68,100.00 to 574.96,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 583.07,100.00 to 584.17,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 592.56,100.00 to 593.64,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 601.91,100.00 to 603.01,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 612.82,100.00 to 613.89,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 620.79,100.00 to 621.88,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 630.18,100.00 to 631.24,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 639.42,100.00 to 640.49,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.92,100.00 to 650.02,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 660.36,100.00 to 661.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 667.64,100.00 to 668.72,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 677.19,100.00 to 678.31,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 686.49,100.00 to 687.64,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 695.88,100.00 to 696.96,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 705.16,100.00 to 706.27,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 714.45,100.00 to 715.51,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 723.86,100.00 to 724.97,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 733.16,100.00 to 734.26,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 742.46,100.00 to 743.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 753.06,100.00 to 754.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 761.21,100.00 to 762.21,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 773.70,100.00 to 774.70,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 779.94,100.00 to 780.94,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 789.24,100.00 to 790.24,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 798.84,100.00 to 799.86,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 809.09,100.00 to 810.09,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 817.54,100.00 to 818.55,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 827.07,100.00 to 828.14,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 836.53,100.00 to 837.60,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 845.92,100.00 to 847.03,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 855.19,100.00 to 856.24,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 864.41,100.00 to 865.44,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 873.66,100.00 to 874.72,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.74,124.00 to 405.91,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 363.12,124.00 to 405.94,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 372.49,124.00 to 405.94,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 381.87,124.00 to 405.95,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 391.24,124.00 to 405.95,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 541.24,124.00 to 555.94,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 446.43,76.00 to 451.03,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 452.81,76.00 to 469.83,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 607.05,76.00 to 611.53,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 284.15,100.00 to 287.40,118.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 474.89,100.00 to 489.99,118.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 556.40,100.00 to 557.58,118.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 133.36,100.00 to 134.95,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 245.99,100.00 to 247.49,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 264.48,100.00 to 266.75,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 267.79,100.00 to 280.41,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 281.48,100.00 to 284.11,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 443.55,100.00 to 446.68,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 448.79,100.00 to 451.04,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 452.05,100.00 to 453.99,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 454.99,100.00 to 457.74,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 458.80,100.00 to 460.77,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 461.77,100.00 to 463.58,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 464.57,100.00 to 470.51,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 471.54,100.00 to 474.88,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 527.34,100.00 to 528.84,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 658.71,100.00 to 660.35,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 751.79,100.00 to 753.05,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 771.10,100.00 to 773.69,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 808.23,100.00 to 809.23,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 245.54,100.00 to 246.54,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 266.75,100.00 to 267.79,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 280.41,100.00 to 281.48,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 366.33,100.00 to 443.55,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 446.68,100.00 to 448.79,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 451.04,100.00 to 452.05,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 453.99,100.00 to 454.99,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 457.74,100.00 to 458.80,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 460.77,100.00 to 461.77,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 463.58,100.00 to 464.58,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 470.51,100.00 to 471.54,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 527.02,100.00 to 528.02,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 658.22,100.00 to 659.22,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 770.60,100.00 to 771.60,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 130.35,76.00 to 133.19,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 148.43,76.00 to 149.48,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 167.35,76.00 to 168.43,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 185.85,76.00 to 186.98,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 204.31,76.00 to 205.52,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 222.42,76.00 to 224.13,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 240.76,76.00 to 242.57,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 244.99,76.00 to 245.99,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 266.75,76.00 to 267.79,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.42,76.00 to 281.48,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 298.78,76.00 to 299.89,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 317.24,76.00 to 318.37,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 335.85,76.00 to 338.66,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.00,76.00 to 443.55,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 446.68,76.00 to 448.79,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 451.04,76.00 to 452.05,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 453.99,76.00 to 454.99,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 457.74,76.00 to 458.80,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 460.77,76.00 to 461.77,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 463.59,76.00 to 464.59,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 470.52,76.00 to 471.54,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 492.32,76.00 to 493.49,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 503.42,76.00 to 505.43,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 521.81,76.00 to 523.55,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 526.37,76.00 to 527.37,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 542.25,76.00 to 544.98,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 560.93,76.00 to 561.99,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 579.51,76.00 to 580.61,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 608.53,76.00 to 609.73,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 616.44,76.00 to 617.59,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 634.83,76.00 to 636.04,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 653.83,76.00 to 655.09,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 657.38,76.00 to 658.71,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 674.39,76.00 to 675.43,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 692.91,76.00 to 693.98,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 711.15,76.00 to 712.27,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 729.36,76.00 to 730.50,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 748.00,76.00 to 750.74,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 769.89,76.00 to 771.10,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 784.63,76.00 to 785.82,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 803.10,76.00 to 804.29,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 806.53,76.00 to 807.54,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 823.75,76.00 to 825.13,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 842.01,76.00 to 843.08,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 860.48,76.00 to 861.56,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 879.44,76.00 to 880.44,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set label "atomic" at 8.00,172.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,193.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,202.00 to 880.00,202.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,217.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,226.00 to 880.00,226.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,241.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,250.00 to 880.00,250.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,184.00 to 137.16,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.22,184.00 to 152.25,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.03,184.00 to 173.45,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.79,184.00 to 189.70,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.45,184.00 to 208.92,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.15,184.00 to 229.43,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.86,184.00 to 253.15,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.78,184.00 to 265.35,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.58,184.00 to 284.61,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.20,184.00 to 303.48,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.93,184.00 to 324.93,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.77,184.00 to 345.15,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.41,184.00 to 447.20,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 527.23,184.00 to 532.06,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.04,184.00 to 548.98,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.64,184.00 to 564.15,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.57,184.00 to 584.10,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.31,184.00 to 604.06,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.06,184.00 to 623.10,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.89,184.00 to 643.48,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.33,184.00 to 661.63,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.09,184.00 to 677.77,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.95,184.00 to 698.02,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.77,184.00 to 718.75,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.45,184.00 to 734.04,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.20,184.00 to 826.81,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.92,184.00 to 845.84,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.92,184.00 to 867.85,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.42,184.00 to 880.42,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,208.00 to 131.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.84,208.00 to 140.06,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.25,208.00 to 149.48,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.32,208.00 to 158.44,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.67,208.00 to 167.74,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 176.10,208.00 to 177.22,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.44,208.00 to 186.44,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.82,208.00 to 195.88,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.18,208.00 to 205.24,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.48,208.00 to 214.49,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.83,208.00 to 228.11,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.37,208.00 to 233.42,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.72,208.00 to 246.12,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 251.10,208.00 to 252.18,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 275.69,208.00 to 277.04,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.24,208.00 to 280.29,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.86,208.00 to 290.29,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 305.44,208.00 to 308.95,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 332.70,208.00 to 333.81,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.68,208.00 to 345.97,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.29,208.00 to 478.67,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 510.09,208.00 to 514.30,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,208.00 to 526.80,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.26,208.00 to 533.29,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.56,208.00 to 542.87,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.09,208.00 to 552.21,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.38,208.00 to 561.45,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.70,208.00 to 570.78,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 587.23,208.00 to 589.45,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 597.91,208.00 to 599.03,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.49,208.00 to 608.64,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.69,208.00 to 617.81,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 627.54,208.00 to 628.63,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.46,208.00 to 636.60,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.83,208.00 to 645.90,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.17,208.00 to 657.91,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.58,208.00 to 664.58,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.89,208.00 to 673.95,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.43,208.00 to 683.56,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.81,208.00 to 692.97,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.07,208.00 to 702.22,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.75,208.00 to 711.92,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 720.02,208.00 to 721.26,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.40,208.00 to 730.63,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.74,208.00 to 739.89,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.11,208.00 to 749.24,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.31,208.00 to 758.42,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.59,208.00 to 767.66,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 775.98,208.00 to 777.05,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.54,208.00 to 786.62,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 801.82,208.00 to 806.87,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 819.51,208.00 to 820.61,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.95,208.00 to 823.95,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.35,208.00 to 835.16,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.75,208.00 to 842.83,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 851.05,208.00 to 852.05,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.45,208.00 to 861.51,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 869.85,208.00 to 870.89,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.20,208.00 to 880.20,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 254.07,232.00 to 273.45,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 263.44,232.00 to 273.46,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 319.69,232.00 to 336.46,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 441.57,232.00 to 480.17,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 450.94,232.00 to 480.18,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 460.32,232.00 to 480.18,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 469.69,232.00 to 480.18,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 572.82,232.00 to 586.94,250.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 447.24,184.00 to 487.65,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 491.06,184.00 to 527.23,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 792.51,184.00 to 814.52,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 816.14,184.00 to 820.32,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 274.20,208.00 to 275.69,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 331.03,208.00 to 332.69,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 478.69,208.00 to 510.09,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 225.83,208.00 to 227.16,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 244.10,208.00 to 245.57,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 342.39,208.00 to 343.69,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 442.34,208.00 to 477.75,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 481.78,208.00 to 483.59,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 489.77,208.00 to 490.77,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 495.82,208.00 to 496.82,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 502.82,208.00 to 503.82,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 507.45,208.00 to 508.53,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 512.05,208.00 to 513.05,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 524.97,208.00 to 525.97,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 656.18,208.00 to 657.18,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 800.87,208.00 to 801.87,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 806.04,208.00 to 807.04,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 223.97,208.00 to 225.83,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 242.28,208.00 to 244.10,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 337.06,208.00 to 342.39,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 355.11,208.00 to 442.34,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 479.50,208.00 to 481.78,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 487.78,208.00 to 489.77,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 494.65,208.00 to 495.82,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 501.03,208.00 to 502.82,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 506.06,208.00 to 507.45,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 510.32,208.00 to 512.05,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 523.24,208.00 to 524.97,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 654.72,208.00 to 656.18,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 795.23,208.00 to 800.87,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 805.00,208.00 to 806.04,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 132.11,184.00 to 135.97,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.78,184.00 to 150.78,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 168.90,184.00 to 169.90,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.92,184.00 to 187.92,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.43,184.00 to 206.43,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 224.78,184.00 to 225.83,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 243.02,184.00 to 244.10,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 248.47,184.00 to 249.47,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 263.30,184.00 to 264.30,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 282.03,184.00 to 283.03,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 300.36,184.00 to 301.36,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.91,184.00 to 319.92,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 338.37,184.00 to 342.39,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.49,184.00 to 442.34,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 480.38,184.00 to 481.78,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 488.66,184.00 to 489.77,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 494.79,184.00 to 495.82,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 501.92,184.00 to 502.92,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 506.52,184.00 to 507.52,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 511.11,184.00 to 512.11,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 514.88,184.00 to 515.88,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 518.72,184.00 to 519.72,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 524.09,184.00 to 525.09,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 527.29,184.00 to 528.29,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 530.18,184.00 to 531.18,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.46,184.00 to 546.59,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 561.77,184.00 to 562.77,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 581.20,184.00 to 582.20,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 600.14,184.00 to 601.14,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 618.57,184.00 to 619.61,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.96,184.00 to 638.02,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 655.18,184.00 to 656.18,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 659.77,184.00 to 660.77,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 675.46,184.00 to 676.46,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 695.39,184.00 to 696.39,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 715.86,184.00 to 716.92,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.82,184.00 to 731.82,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 794.93,184.00 to 800.87,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 805.06,184.00 to 806.06,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 809.52,184.00 to 810.52,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 814.53,184.00 to 815.53,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 817.51,184.00 to 819.19,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 824.61,184.00 to 825.61,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.37,184.00 to 844.37,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 862.81,184.00 to 863.81,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.92,184.00 to 224.92,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 242.25,184.00 to 243.25,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 336.99,184.00 to 338.37,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 355.00,184.00 to 356.00,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 478.93,184.00 to 480.38,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 487.71,184.00 to 488.71,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 494.57,184.00 to 495.57,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 501.00,184.00 to 502.00,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 505.97,184.00 to 506.97,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 510.28,184.00 to 511.28,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 523.20,184.00 to 524.20,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 654.59,184.00 to 655.59,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 804.98,184.00 to 805.98,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "biased" at 8.00,280.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,301.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,310.00 to 880.00,310.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,325.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,334.00 to 880.00,334.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,349.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,358.00 to 880.00,358.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,292.00 to 138.54,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.27,292.00 to 152.27,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.03,292.00 to 171.50,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 188.32,292.00 to 193.42,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.37,292.00 to 210.89,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.00,292.00 to 231.62,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.73,292.00 to 249.59,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.50,292.00 to 266.06,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.28,292.00 to 286.16,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.99,292.00 to 302.42,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.79,292.00 to 322.64,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.52,292.00 to 344.29,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.28,292.00 to 462.80,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.85,292.00 to 512.51,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.09,292.00 to 531.62,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.83,292.00 to 548.12,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.53,292.00 to 565.37,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 580.45,292.00 to 584.77,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.04,292.00 to 604.26,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.72,292.00 to 620.79,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.56,292.00 to 640.98,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.26,292.00 to 661.95,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.02,292.00 to 681.86,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.77,292.00 to 696.40,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.50,292.00 to 715.04,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.26,292.00 to 734.28,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.04,292.00 to 758.11,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 768.13,292.00 to 814.37,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.86,292.00 to 838.09,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.82,292.00 to 847.70,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.64,292.00 to 866.95,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.46,292.00 to 880.46,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,316.00 to 131.00,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.86,316.00 to 139.99,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.17,316.00 to 149.33,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.63,316.00 to 158.70,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.92,316.00 to 168.04,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 176.24,316.00 to 177.34,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.99,316.00 to 187.13,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.96,316.00 to 196.09,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.43,316.00 to 207.97,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.63,316.00 to 214.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.86,316.00 to 226.66,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.12,316.00 to 233.24,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.69,316.00 to 245.68,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 251.04,316.00 to 252.18,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.35,316.00 to 261.46,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.90,316.00 to 271.03,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.31,316.00 to 280.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.74,316.00 to 289.85,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.11,316.00 to 299.22,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 307.43,316.00 to 308.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.02,316.00 to 318.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 326.27,316.00 to 327.51,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.89,316.00 to 342.40,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.80,316.00 to 345.96,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.38,316.00 to 459.61,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 480.71,316.00 to 486.48,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 495.03,316.00 to 496.09,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.28,316.00 to 505.37,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.80,316.00 to 514.94,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 524.60,316.00 to 526.20,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.32,316.00 to 533.41,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.89,316.00 to 543.02,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.27,316.00 to 552.39,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.51,316.00 to 561.66,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.90,316.00 to 571.03,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.47,316.00 to 580.71,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 588.24,316.00 to 589.32,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 597.61,316.00 to 598.64,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 606.95,316.00 to 608.15,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.33,316.00 to 617.33,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 625.78,316.00 to 626.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.07,316.00 to 636.07,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.48,316.00 to 645.48,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 653.85,316.00 to 656.49,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.29,316.00 to 664.29,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.76,316.00 to 673.77,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.43,316.00 to 683.47,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.87,316.00 to 692.88,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 700.81,316.00 to 701.87,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.23,316.00 to 711.35,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 719.50,316.00 to 720.50,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 728.92,316.00 to 729.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.24,316.00 to 739.26,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.67,316.00 to 748.72,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 756.99,316.00 to 757.99,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 789.05,316.00 to 790.15,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 796.23,316.00 to 798.30,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.60,316.00 to 805.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 813.83,316.00 to 815.15,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.75,316.00 to 823.95,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.65,316.00 to 833.84,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.55,316.00 to 842.63,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 851.12,316.00 to 852.26,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.39,316.00 to 861.60,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 869.73,316.00 to 870.96,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 462.81,292.00 to 508.85,310.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 459.62,316.00 to 472.17,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 477.05,316.00 to 480.71,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 785.16,316.00 to 789.04,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 207.41,316.00 to 208.41,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 225.10,316.00 to 226.37,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 243.61,316.00 to 244.87,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 341.32,316.00 to 342.32,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 458.21,316.00 to 459.21,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 465.93,316.00 to 466.93,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 475.93,316.00 to 477.05,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 482.67,316.00 to 483.69,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 655.78,316.00 to 656.78,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 784.07,316.00 to 785.15,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 795.57,316.00 to 796.57,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 205.30,316.00 to 207.41,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 223.69,316.00 to 225.10,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 241.99,316.00 to 243.61,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 336.80,316.00 to 341.32,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 355.04,316.00 to 458.21,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 463.13,316.00 to 465.93,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 472.17,316.00 to 475.93,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 481.17,316.00 to 482.67,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 654.52,316.00 to 655.78,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 773.66,316.00 to 784.07,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 794.95,316.00 to 795.95,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 132.17,292.00 to 135.80,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.62,292.00 to 150.72,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 168.26,292.00 to 169.40,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 189.61,292.00 to 190.89,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 206.15,292.00 to 207.41,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.79,292.00 to 225.10,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.32,292.00 to 243.61,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 247.23,292.00 to 248.37,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 263.21,292.00 to 264.40,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 281.32,292.00 to 282.49,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.24,292.00 to 300.37,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.69,292.00 to 319.93,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 337.20,292.00 to 341.32,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.81,292.00 to 458.21,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 464.19,292.00 to 465.93,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 472.31,292.00 to 475.93,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 481.29,292.00 to 482.67,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 487.41,292.00 to 488.71,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 492.20,292.00 to 493.40,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 496.48,292.00 to 497.64,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 501.98,292.00 to 503.10,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 505.55,292.00 to 506.64,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 509.04,292.00 to 510.11,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 523.11,292.00 to 524.37,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 528.47,292.00 to 530.35,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.27,292.00 to 546.73,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 562.50,292.00 to 563.66,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 581.61,292.00 to 582.77,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.31,292.00 to 600.50,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 617.36,292.00 to 618.52,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.20,292.00 to 638.31,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 654.60,292.00 to 655.78,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 659.61,292.00 to 660.71,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 675.81,292.00 to 676.98,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.45,292.00 to 694.61,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 711.85,292.00 to 713.04,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.45,292.00 to 731.62,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.21,292.00 to 753.15,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 768.71,292.00 to 784.07,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 793.25,292.00 to 795.57,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 802.75,292.00 to 804.48,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 809.55,292.00 to 811.87,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 828.73,292.00 to 831.09,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.41,292.00 to 844.70,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 863.05,292.00 to 864.35,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.21,292.00 to 206.21,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 223.62,292.00 to 224.62,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 241.90,292.00 to 242.90,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 318.12,292.00 to 319.12,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 336.71,292.00 to 337.71,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 355.00,292.00 to 356.00,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 463.03,292.00 to 464.19,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 472.09,292.00 to 473.09,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 481.05,292.00 to 482.05,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 486.48,292.00 to 487.48,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 561.62,292.00 to 562.62,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 635.97,292.00 to 636.97,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 654.45,292.00 to 655.45,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "deferred" at 8.00,388.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,409.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,418.00 to 880.00,418.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,433.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,442.00 to 880.00,442.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,457.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,466.00 to 880.00,466.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,400.00 to 134.75,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 147.86,400.00 to 153.81,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.64,400.00 to 172.89,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.46,400.00 to 193.41,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.09,400.00 to 208.82,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.87,400.00 to 228.30,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.57,400.00 to 246.81,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 261.25,400.00 to 266.76,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.11,400.00 to 284.50,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.91,400.00 to 304.21,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.57,400.00 to 322.45,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.31,400.00 to 343.69,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.05,400.00 to 455.62,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.15,400.00 to 490.07,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.14,400.00 to 509.04,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 522.88,400.00 to 530.79,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.56,400.00 to 548.17,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.30,400.00 to 566.74,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.05,400.00 to 589.80,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 597.87,400.00 to 603.75,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.55,400.00 to 622.45,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.29,400.00 to 640.14,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.07,400.00 to 659.18,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.92,400.00 to 680.83,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.58,400.00 to 697.82,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.32,400.00 to 716.73,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 734.93,400.00 to 741.12,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.83,400.00 to 753.27,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.49,400.00 to 776.07,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.26,400.00 to 791.63,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.12,400.00 to 812.37,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.73,400.00 to 828.91,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.48,400.00 to 849.00,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.21,400.00 to 866.37,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 878.96,400.00 to 880.00,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.94,424.00 to 140.47,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 147.83,424.00 to 148.83,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.18,424.00 to 158.77,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.54,424.00 to 167.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 175.90,424.00 to 177.37,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.26,424.00 to 186.26,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.66,424.00 to 196.14,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.05,424.00 to 205.05,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.40,424.00 to 214.94,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.86,424.00 to 223.86,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.24,424.00 to 233.78,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.54,424.00 to 242.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 250.90,424.00 to 252.40,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.31,424.00 to 261.31,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.64,424.00 to 271.13,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.04,424.00 to 280.04,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.40,424.00 to 289.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.81,424.00 to 298.81,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 314.35,424.00 to 317.29,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 328.36,424.00 to 329.50,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 341.12,424.00 to 342.12,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.71,424.00 to 347.05,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.23,424.00 to 355.23,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 480.60,424.00 to 483.55,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.21,424.00 to 489.00,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 494.67,424.00 to 496.73,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 507.14,424.00 to 508.18,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.95,424.00 to 516.03,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 522.84,424.00 to 526.08,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.21,424.00 to 534.16,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.54,424.00 to 542.54,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 550.91,424.00 to 552.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.34,424.00 to 561.34,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.69,424.00 to 571.50,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.63,424.00 to 589.19,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 597.86,424.00 to 602.65,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.14,424.00 to 609.33,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.57,424.00 to 617.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 625.91,424.00 to 627.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.28,424.00 to 636.28,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.63,424.00 to 646.52,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 657.22,424.00 to 658.42,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.42,424.00 to 665.48,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.89,424.00 to 679.20,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.14,424.00 to 684.43,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.54,424.00 to 692.96,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.54,424.00 to 703.69,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.33,424.00 to 711.99,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 719.67,424.00 to 721.84,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 731.03,424.00 to 732.11,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.44,424.00 to 739.97,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.83,424.00 to 748.83,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.16,424.00 to 759.14,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.53,424.00 to 767.53,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 775.90,424.00 to 776.90,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.44,424.00 to 790.22,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 794.65,424.00 to 796.84,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.04,424.00 to 811.06,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 813.39,424.00 to 815.22,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.85,424.00 to 827.22,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.18,424.00 to 834.38,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.57,424.00 to 847.51,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 850.91,424.00 to 853.04,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.26,424.00 to 861.26,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 869.69,424.00 to 871.92,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.01,424.00 to 880.01,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 455.64,400.00 to 484.56,418.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 453.59,424.00 to 480.60,442.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 363.42,424.00 to 452.47,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 456.24,424.00 to 458.99,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 463.46,424.00 to 465.34,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 468.10,424.00 to 469.63,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 472.06,424.00 to 473.70,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 476.25,424.00 to 478.36,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 480.92,424.00 to 482.38,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 485.67,424.00 to 487.87,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 580.82,424.00 to 586.07,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 599.26,424.00 to 601.48,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 675.86,424.00 to 678.36,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 786.78,424.00 to 789.32,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 804.91,424.00 to 810.17,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 823.64,424.00 to 826.42,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 844.24,424.00 to 846.29,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 130.21,400.00 to 131.98,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.18,400.00 to 151.03,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 168.13,400.00 to 169.99,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.80,400.00 to 188.54,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 204.81,400.00 to 206.25,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.81,400.00 to 225.49,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.63,400.00 to 244.32,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 262.25,400.00 to 263.95,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.14,400.00 to 281.94,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.63,400.00 to 301.54,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.07,400.00 to 319.89,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.49,400.00 to 340.93,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.00,400.00 to 452.47,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 457.35,400.00 to 458.99,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 468.33,400.00 to 469.63,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 472.48,400.00 to 473.70,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 476.93,400.00 to 478.36,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.49,400.00 to 487.87,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 504.76,400.00 to 506.47,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 526.89,400.00 to 528.66,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.92,400.00 to 545.64,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 562.64,400.00 to 564.38,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 581.56,400.00 to 586.07,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.97,400.00 to 601.48,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 618.60,400.00 to 620.17,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.24,400.00 to 637.84,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 654.92,400.00 to 656.47,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 676.64,400.00 to 678.36,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.69,400.00 to 695.40,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 712.72,400.00 to 714.41,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 736.17,400.00 to 737.95,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.37,400.00 to 751.24,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 770.19,400.00 to 771.81,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 787.52,400.00 to 789.32,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 805.77,400.00 to 810.17,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 824.89,400.00 to 826.42,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 844.87,400.00 to 846.29,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 862.24,400.00 to 863.96,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 523.99,400.00 to 526.89,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 542.47,400.00 to 543.92,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 561.32,400.00 to 562.64,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 580.05,400.00 to 581.56,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 673.99,400.00 to 676.64,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 711.44,400.00 to 712.72,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 767.46,400.00 to 770.19,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 786.32,400.00 to 787.52,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 823.57,400.00 to 824.89,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 842.32,400.00 to 844.87,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
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
