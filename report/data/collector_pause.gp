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
set object rectangle from 130.00,76.00 to 134.93,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.39,76.00 to 151.89,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.13,76.00 to 170.54,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.79,76.00 to 189.68,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.75,76.00 to 208.27,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.44,76.00 to 226.71,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.19,76.00 to 245.38,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 261.65,76.00 to 266.55,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.44,76.00 to 282.61,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.19,76.00 to 301.35,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.07,76.00 to 320.08,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.94,76.00 to 341.57,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.50,76.00 to 439.75,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 451.91,76.00 to 470.09,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.90,76.00 to 489.45,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.53,76.00 to 507.31,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.37,76.00 to 528.18,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.93,76.00 to 546.56,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.88,76.00 to 564.62,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.83,76.00 to 583.08,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.41,76.00 to 601.37,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.27,76.00 to 620.20,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 636.93,76.00 to 639.88,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.60,76.00 to 657.48,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 674.38,76.00 to 678.81,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.01,76.00 to 694.97,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.70,76.00 to 714.36,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.60,76.00 to 732.74,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.38,76.00 to 753.12,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.95,76.00 to 770.08,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.86,76.00 to 789.84,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.60,76.00 to 809.34,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.32,76.00 to 826.49,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.12,76.00 to 845.04,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.87,76.00 to 864.85,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.37,76.00 to 880.37,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 135.66,100.00 to 137.04,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 142.58,100.00 to 143.58,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 152.07,100.00 to 153.07,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 161.18,100.00 to 162.18,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 170.69,100.00 to 171.69,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 180.08,100.00 to 181.08,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 190.40,100.00 to 191.40,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.75,100.00 to 199.75,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 208.39,100.00 to 209.39,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 217.62,100.00 to 218.62,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 226.73,100.00 to 227.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 236.22,100.00 to 237.22,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 245.55,100.00 to 246.55,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 254.91,100.00 to 255.91,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 267.96,100.00 to 268.96,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 273.69,100.00 to 274.69,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 283.20,100.00 to 284.20,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 292.70,100.00 to 293.70,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 302.06,100.00 to 303.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 311.39,100.00 to 312.39,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 321.02,100.00 to 322.02,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 330.37,100.00 to 331.37,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 343.59,100.00 to 344.59,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 348.97,100.00 to 349.97,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.97,100.00 to 464.97,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 470.71,100.00 to 471.71,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 480.12,100.00 to 481.12,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 489.98,100.00 to 490.98,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 498.50,100.00 to 499.50,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 507.82,100.00 to 508.82,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 517.18,100.00 to 518.18,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 528.75,100.00 to 529.96,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 536.01,100.00 to 537.01,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 547.08,100.00 to 548.08,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 554.73,100.00 to 555.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 565.12,100.00 to 566.12,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 573.40,100.00 to 574.40,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 583.70,100.00 to 584.70,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 592.30,100.00 to 593.30,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 601.63,100.00 to 602.63,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 610.98,100.00 to 611.98,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 620.41,100.00 to 621.41,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 629.73,100.00 to 630.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 640.47,100.00 to 641.47,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.39,100.00 to 649.39,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 657.87,100.00 to 658.87,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 667.50,100.00 to 668.50,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.71,100.00 to 683.72,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 686.29,100.00 to 687.29,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 695.34,100.00 to 696.34,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 704.62,100.00 to 705.62,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 714.89,100.00 to 715.89,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 723.46,100.00 to 724.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 732.87,100.00 to 733.87,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 742.22,100.00 to 743.22,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 753.76,100.00 to 755.05,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 760.91,100.00 to 761.91,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 770.43,100.00 to 771.43,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 779.85,100.00 to 780.85,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 790.43,100.00 to 791.43,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 798.78,100.00 to 799.78,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 810.03,100.00 to 811.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 817.56,100.00 to 818.56,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 826.92,100.00 to 827.92,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 836.03,100.00 to 837.03,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 845.39,100.00 to 846.39,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 854.62,100.00 to 855.62,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 865.46,100.00 to 866.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 873.43,100.00 to 874.43,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 454.52,124.00 to 465.35,142.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 439.76,76.00 to 451.91,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 454.24,100.00 to 463.97,118.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 133.96,100.00 to 135.66,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 189.26,100.00 to 190.40,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 264.32,100.00 to 265.32,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 265.58,100.00 to 267.96,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 340.20,100.00 to 343.58,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 437.97,100.00 to 439.92,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 440.86,100.00 to 442.43,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 443.36,100.00 to 444.94,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 445.91,100.00 to 447.52,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 448.40,100.00 to 449.93,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 450.86,100.00 to 452.41,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 453.33,100.00 to 454.33,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 489.04,100.00 to 490.04,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 527.34,100.00 to 528.75,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 545.60,100.00 to 547.08,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 564.02,100.00 to 565.12,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 582.86,100.00 to 583.86,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 639.13,100.00 to 640.46,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 677.99,100.00 to 682.70,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 714.02,100.00 to 715.02,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 751.67,100.00 to 753.76,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 789.23,100.00 to 790.42,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 808.48,100.00 to 810.02,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 864.01,100.00 to 865.45,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 133.07,100.00 to 134.07,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 264.62,100.00 to 265.62,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 339.55,100.00 to 340.55,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 358.41,100.00 to 437.97,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 439.92,100.00 to 440.92,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 442.43,100.00 to 443.43,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 444.94,100.00 to 445.94,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 447.52,100.00 to 448.52,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 449.93,100.00 to 450.93,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 452.41,100.00 to 453.41,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 526.62,100.00 to 527.62,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 545.28,100.00 to 546.28,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 677.50,100.00 to 678.50,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 808.16,100.00 to 809.16,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 131.30,76.00 to 133.96,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.76,76.00 to 150.76,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 168.25,76.00 to 169.29,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 187.36,76.00 to 188.36,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.50,76.00 to 206.57,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.92,76.00 to 225.00,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.47,76.00 to 243.54,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 261.69,76.00 to 262.80,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 264.63,76.00 to 265.63,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.54,76.00 to 281.54,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.18,76.00 to 300.18,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 317.87,76.00 to 318.87,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 337.66,76.00 to 340.20,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.01,76.00 to 437.97,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 439.92,76.00 to 440.92,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 442.43,76.00 to 443.43,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 444.94,76.00 to 445.94,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 447.52,76.00 to 448.52,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 449.93,76.00 to 450.93,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 452.41,76.00 to 453.41,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 467.83,76.00 to 468.83,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 487.06,76.00 to 488.06,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 504.84,76.00 to 505.84,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 523.55,76.00 to 524.62,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 526.34,76.00 to 527.34,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.05,76.00 to 545.60,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 562.62,76.00 to 563.62,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 580.70,76.00 to 581.71,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.09,76.00 to 600.09,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 617.86,76.00 to 618.86,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 637.33,76.00 to 638.33,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 654.86,76.00 to 655.86,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 674.41,76.00 to 675.44,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 677.10,76.00 to 678.10,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.07,76.00 to 694.07,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 712.31,76.00 to 713.31,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.41,76.00 to 731.43,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.04,76.00 to 751.66,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 767.49,76.00 to 768.53,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 787.03,76.00 to 788.13,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 804.71,76.00 to 805.74,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 807.50,76.00 to 808.50,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 824.43,76.00 to 825.43,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.12,76.00 to 844.12,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 862.54,76.00 to 863.55,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set label "atomic" at 8.00,172.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,193.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,202.00 to 880.00,202.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,217.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,226.00 to 880.00,226.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,241.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,250.00 to 880.00,250.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,184.00 to 137.41,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.30,184.00 to 151.75,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.07,184.00 to 170.63,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.75,184.00 to 189.88,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.58,184.00 to 208.91,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.50,184.00 to 229.59,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.08,184.00 to 247.80,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.80,184.00 to 264.93,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.74,184.00 to 285.49,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.27,184.00 to 302.02,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.89,184.00 to 320.88,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.61,184.00 to 342.24,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.37,184.00 to 447.08,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 473.41,184.00 to 476.44,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 486.15,184.00 to 489.53,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.51,184.00 to 508.79,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.31,184.00 to 529.79,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.24,184.00 to 547.75,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.81,184.00 to 564.43,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.73,184.00 to 583.66,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.42,184.00 to 603.86,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.14,184.00 to 620.83,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.89,184.00 to 639.85,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.79,184.00 to 661.00,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.26,184.00 to 679.47,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.96,184.00 to 695.29,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.79,184.00 to 714.75,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.68,184.00 to 733.40,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.34,184.00 to 755.27,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.05,184.00 to 770.67,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.86,184.00 to 791.76,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.52,184.00 to 808.34,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.44,184.00 to 828.95,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.07,184.00 to 845.50,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.58,184.00 to 864.40,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.54,184.00 to 880.54,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.49,208.00 to 139.49,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 147.80,208.00 to 148.80,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.09,208.00 to 158.09,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.45,208.00 to 167.45,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 175.73,208.00 to 176.73,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.15,208.00 to 186.15,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.75,208.00 to 195.75,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.12,208.00 to 205.12,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.64,208.00 to 214.64,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.90,208.00 to 223.90,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.16,208.00 to 233.16,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.34,208.00 to 242.34,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 250.88,208.00 to 251.88,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.29,208.00 to 261.29,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.59,208.00 to 270.59,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.01,208.00 to 280.01,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.32,208.00 to 289.32,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.56,208.00 to 298.56,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 306.94,208.00 to 307.94,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.33,208.00 to 317.33,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 325.70,208.00 to 326.70,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.42,208.00 to 336.42,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.51,208.00 to 345.51,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.83,208.00 to 354.83,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 453.42,208.00 to 455.08,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 457.40,208.00 to 458.40,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 467.02,208.00 to 468.02,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 475.91,208.00 to 476.91,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.29,208.00 to 486.29,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 494.81,208.00 to 495.81,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.26,208.00 to 507.27,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.75,208.00 to 514.75,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 522.96,208.00 to 525.41,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.46,208.00 to 533.46,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.79,208.00 to 542.79,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 550.78,208.00 to 553.31,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.16,208.00 to 561.16,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.46,208.00 to 570.46,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.66,208.00 to 580.66,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 588.81,208.00 to 589.81,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.05,208.00 to 599.05,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.41,208.00 to 608.41,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.71,208.00 to 617.71,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 626.11,208.00 to 627.11,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 638.05,208.00 to 639.05,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.65,208.00 to 645.65,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.31,208.00 to 657.03,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.86,208.00 to 664.86,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.07,208.00 to 674.07,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.37,208.00 to 683.37,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.78,208.00 to 692.78,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.10,208.00 to 702.10,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.55,208.00 to 711.55,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 719.86,208.00 to 720.86,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.31,208.00 to 730.31,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.71,208.00 to 739.71,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.00,208.00 to 749.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.35,208.00 to 758.35,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.73,208.00 to 767.73,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 776.08,208.00 to 777.08,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.54,208.00 to 788.12,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 794.92,208.00 to 795.92,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.37,208.00 to 805.37,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 813.31,208.00 to 814.31,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.58,208.00 to 823.58,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.29,208.00 to 833.29,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.50,208.00 to 842.50,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 850.88,208.00 to 851.88,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.23,208.00 to 861.23,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 869.60,208.00 to 870.60,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 878.99,208.00 to 879.99,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 447.11,184.00 to 473.41,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 442.63,208.00 to 453.42,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 440.87,208.00 to 442.62,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 448.51,208.00 to 449.59,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 506.22,208.00 to 507.22,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 524.28,208.00 to 525.28,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 637.18,208.00 to 638.18,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 656.08,208.00 to 657.08,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 787.11,208.00 to 788.11,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 363.24,208.00 to 440.87,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 447.44,208.00 to 448.51,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 504.83,208.00 to 506.22,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 523.37,208.00 to 524.37,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 636.54,208.00 to 637.54,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 655.03,208.00 to 656.08,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 786.12,208.00 to 787.12,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 131.65,184.00 to 134.91,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.41,184.00 to 150.41,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 168.07,184.00 to 169.07,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.76,184.00 to 187.76,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.42,184.00 to 206.42,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 224.25,184.00 to 225.26,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.25,184.00 to 243.25,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 245.82,184.00 to 246.82,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 262.73,184.00 to 263.73,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 281.71,184.00 to 282.71,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.54,184.00 to 300.54,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.04,184.00 to 319.04,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.56,184.00 to 340.15,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.00,184.00 to 440.87,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 447.52,184.00 to 448.52,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 455.16,184.00 to 456.16,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 458.68,184.00 to 459.68,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 462.43,184.00 to 463.43,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 465.96,184.00 to 466.96,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 469.49,184.00 to 470.49,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 473.87,184.00 to 474.87,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.62,184.00 to 487.62,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 505.29,184.00 to 506.29,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 523.42,184.00 to 524.42,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 528.00,184.00 to 529.00,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.54,184.00 to 546.51,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 562.07,184.00 to 563.07,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 580.86,184.00 to 581.86,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.50,184.00 to 600.50,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 617.74,184.00 to 618.74,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.31,184.00 to 637.31,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 655.17,184.00 to 656.17,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 659.17,184.00 to 660.17,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 675.64,184.00 to 676.64,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.27,184.00 to 694.27,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 712.15,184.00 to 713.15,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.77,184.00 to 731.77,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.22,184.00 to 752.34,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 767.53,184.00 to 768.53,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 786.18,184.00 to 787.18,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 789.90,184.00 to 790.90,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 806.20,184.00 to 807.20,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 825.21,184.00 to 826.21,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.15,184.00 to 844.15,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 861.80,184.00 to 862.80,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 447.41,184.00 to 448.41,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 504.74,184.00 to 505.74,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 523.36,184.00 to 524.36,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 654.96,184.00 to 655.96,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 786.10,184.00 to 787.10,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "biased" at 8.00,280.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,301.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,310.00 to 880.00,310.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,325.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,334.00 to 880.00,334.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,349.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,358.00 to 880.00,358.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,292.00 to 135.90,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.04,292.00 to 152.02,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.84,292.00 to 170.98,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.65,292.00 to 191.63,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 227.65,292.00 to 231.66,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.91,292.00 to 249.76,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.72,292.00 to 264.48,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.58,292.00 to 283.39,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.34,292.00 to 302.47,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.05,292.00 to 321.68,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.88,292.00 to 343.46,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.63,292.00 to 436.63,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 466.92,292.00 to 470.16,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.95,292.00 to 490.60,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.59,292.00 to 510.58,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.14,292.00 to 526.73,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.79,292.00 to 547.90,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.53,292.00 to 565.95,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.41,292.00 to 583.26,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.18,292.00 to 602.06,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.09,292.00 to 621.21,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.96,292.00 to 640.59,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.62,292.00 to 663.01,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.26,292.00 to 677.11,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.01,292.00 to 696.02,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.85,292.00 to 716.26,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.55,292.00 to 733.47,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.28,292.00 to 754.26,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.01,292.00 to 770.85,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.88,292.00 to 795.39,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.43,292.00 to 808.24,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.39,292.00 to 828.50,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.96,292.00 to 845.97,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.77,292.00 to 865.19,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.51,292.00 to 880.51,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.44,316.00 to 139.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 147.81,316.00 to 148.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.19,316.00 to 158.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.54,316.00 to 167.54,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 175.96,316.00 to 176.96,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.31,316.00 to 186.31,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.75,316.00 to 196.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.06,316.00 to 205.06,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.58,316.00 to 214.58,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.81,316.00 to 223.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.18,316.00 to 233.18,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.55,316.00 to 244.08,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 250.95,316.00 to 251.95,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.30,316.00 to 261.30,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.78,316.00 to 270.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.05,316.00 to 280.05,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.43,316.00 to 289.43,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.80,316.00 to 298.80,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 307.19,316.00 to 308.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.56,316.00 to 317.56,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 325.93,316.00 to 326.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.31,316.00 to 336.31,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.79,316.00 to 345.79,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.07,316.00 to 355.07,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 442.53,316.00 to 445.94,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 447.82,316.00 to 451.10,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 457.18,316.00 to 458.18,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 466.55,316.00 to 467.55,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 475.95,316.00 to 476.95,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.30,316.00 to 486.30,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 494.78,316.00 to 495.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.05,316.00 to 505.05,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.46,316.00 to 514.46,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 522.81,316.00 to 523.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.20,316.00 to 533.20,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.55,316.00 to 542.55,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 550.94,316.00 to 551.94,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.29,316.00 to 561.29,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.75,316.00 to 570.92,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.07,316.00 to 580.07,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 588.44,316.00 to 589.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 597.80,316.00 to 598.80,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.17,316.00 to 608.17,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.54,316.00 to 617.54,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 625.93,316.00 to 626.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.31,316.00 to 636.31,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.78,316.00 to 645.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.07,316.00 to 656.66,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.44,316.00 to 664.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.80,316.00 to 673.80,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.20,316.00 to 683.20,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.56,316.00 to 692.56,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 700.94,316.00 to 701.94,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.33,316.00 to 711.33,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 719.76,316.00 to 720.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.07,316.00 to 730.07,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.43,316.00 to 739.43,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.81,316.00 to 748.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.16,316.00 to 759.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.55,316.00 to 767.55,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 775.91,316.00 to 776.91,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.31,316.00 to 786.31,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 794.78,316.00 to 795.78,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.07,316.00 to 805.07,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 813.64,316.00 to 814.64,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.81,316.00 to 823.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.19,316.00 to 833.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.56,316.00 to 842.56,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 850.93,316.00 to 851.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.31,316.00 to 861.31,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 869.79,316.00 to 870.79,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.06,316.00 to 880.06,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.05,292.00 to 227.64,310.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 436.65,292.00 to 463.93,310.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 434.10,316.00 to 436.82,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 439.97,316.00 to 442.53,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 243.21,316.00 to 244.21,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 433.49,316.00 to 434.49,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 439.50,316.00 to 440.50,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 445.04,316.00 to 446.04,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 450.24,316.00 to 451.24,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 656.03,316.00 to 657.03,334.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 241.97,316.00 to 243.21,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 363.44,316.00 to 433.49,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 436.82,316.00 to 439.50,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 442.65,316.00 to 445.04,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 448.05,316.00 to 450.24,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 654.69,316.00 to 656.03,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 130.88,292.00 to 134.41,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.18,292.00 to 150.28,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 167.84,292.00 to 168.97,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.73,292.00 to 187.90,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.80,292.00 to 225.07,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 227.89,292.00 to 229.00,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.01,292.00 to 243.21,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 246.27,292.00 to 247.27,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 261.97,292.00 to 263.01,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.79,292.00 to 281.84,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.50,292.00 to 300.61,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.05,292.00 to 319.24,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.80,292.00 to 340.36,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.01,292.00 to 433.49,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 438.04,292.00 to 439.50,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 443.76,292.00 to 445.04,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 449.00,292.00 to 450.24,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 453.26,292.00 to 454.38,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 458.08,292.00 to 459.14,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 461.15,292.00 to 462.22,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 467.34,292.00 to 468.38,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.38,292.00 to 487.48,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 504.78,292.00 to 505.92,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 508.47,292.00 to 509.47,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 524.39,292.00 to 525.46,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.20,292.00 to 546.46,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 561.93,292.00 to 563.08,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 580.32,292.00 to 581.46,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 598.86,292.00 to 600.02,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 617.66,292.00 to 618.79,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.35,292.00 to 637.53,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 654.73,292.00 to 656.03,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 660.76,292.00 to 661.85,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 674.53,292.00 to 675.64,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.25,292.00 to 694.37,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 711.93,292.00 to 713.07,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 730.34,292.00 to 731.46,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 748.84,292.00 to 752.28,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 767.42,292.00 to 768.54,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 787.09,292.00 to 788.27,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 791.52,292.00 to 792.58,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 805.78,292.00 to 806.88,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 825.82,292.00 to 826.94,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.07,292.00 to 844.19,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 861.78,292.00 to 862.93,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 241.96,292.00 to 242.96,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 436.75,292.00 to 438.04,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 442.60,292.00 to 443.76,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 447.99,292.00 to 449.00,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 654.66,292.00 to 655.66,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 767.36,292.00 to 768.36,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 786.04,292.00 to 787.09,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "deferred" at 8.00,388.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,409.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,418.00 to 880.00,418.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,433.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,442.00 to 880.00,442.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,457.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,466.00 to 880.00,466.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,400.00 to 136.19,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.42,400.00 to 154.20,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.36,400.00 to 172.96,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.62,400.00 to 193.70,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.31,400.00 to 210.18,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.05,400.00 to 229.11,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.84,400.00 to 247.07,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.57,400.00 to 266.21,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.25,400.00 to 285.12,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.04,400.00 to 304.02,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.74,400.00 to 323.05,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.51,400.00 to 343.94,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.28,400.00 to 452.07,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.35,400.00 to 492.24,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.14,400.00 to 509.34,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.12,400.00 to 528.43,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.61,400.00 to 546.73,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.39,400.00 to 566.62,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.04,400.00 to 584.81,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 597.75,400.00 to 600.41,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.71,400.00 to 621.75,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.26,400.00 to 639.55,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.28,400.00 to 659.86,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.98,400.00 to 678.90,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.74,400.00 to 697.23,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.35,400.00 to 718.10,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.11,400.00 to 734.59,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.84,400.00 to 754.03,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.61,400.00 to 772.60,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.52,400.00 to 789.47,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.14,400.00 to 810.00,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.93,400.00 to 828.55,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.61,400.00 to 847.24,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.42,400.00 to 864.93,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.07,400.00 to 880.07,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,424.00 to 135.02,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 138.90,424.00 to 140.82,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.42,424.00 to 153.50,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.53,424.00 to 159.79,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.11,424.00 to 171.88,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 176.27,424.00 to 178.48,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.81,424.00 to 191.25,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 195.04,424.00 to 196.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.49,424.00 to 209.23,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.78,424.00 to 215.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.17,424.00 to 228.22,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 232.35,424.00 to 234.58,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.96,424.00 to 246.17,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 251.26,424.00 to 253.37,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.82,424.00 to 265.36,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.99,424.00 to 272.09,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.50,424.00 to 284.09,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.78,424.00 to 291.03,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.24,424.00 to 302.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 307.46,424.00 to 309.60,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.99,424.00 to 321.84,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 326.20,424.00 to 328.16,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.62,424.00 to 342.79,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.93,424.00 to 347.20,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.61,424.00 to 452.14,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.87,424.00 to 496.49,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.80,424.00 to 508.45,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.98,424.00 to 515.38,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.46,424.00 to 527.67,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.75,424.00 to 533.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.09,424.00 to 545.67,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.43,424.00 to 552.93,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.95,424.00 to 566.15,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 570.12,424.00 to 571.44,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.66,424.00 to 582.97,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 588.88,424.00 to 590.37,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 600.25,424.00 to 603.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.86,424.00 to 608.88,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.25,424.00 to 621.20,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 626.39,424.00 to 627.95,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.89,424.00 to 638.91,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 645.21,424.00 to 646.48,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.75,424.00 to 656.01,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 664.08,424.00 to 665.63,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.66,424.00 to 678.59,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 682.51,424.00 to 683.94,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.39,424.00 to 696.21,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.44,424.00 to 702.95,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.86,424.00 to 717.97,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 719.97,424.00 to 721.47,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.61,424.00 to 733.47,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.76,424.00 to 740.33,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.42,424.00 to 753.07,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.57,424.00 to 759.31,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.10,424.00 to 771.22,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 776.38,424.00 to 777.87,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.78,424.00 to 789.32,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 795.16,424.00 to 796.68,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.72,424.00 to 808.59,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 814.01,424.00 to 815.55,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.48,424.00 to 827.53,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.91,424.00 to 834.44,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.27,424.00 to 846.79,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 851.44,424.00 to 852.84,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 864.04,424.00 to 865.08,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 870.33,424.00 to 871.88,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 452.08,400.00 to 484.09,418.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 452.15,424.00 to 493.87,442.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 130.88,424.00 to 133.38,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 186.85,424.00 to 189.74,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 204.87,424.00 to 207.82,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 318.20,424.00 to 320.61,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 336.94,424.00 to 341.55,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 355.78,424.00 to 446.93,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 486.00,424.00 to 490.92,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 561.21,424.00 to 564.31,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 673.66,424.00 to 676.44,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 710.98,424.00 to 715.84,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 842.41,424.00 to 844.81,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 337.71,400.00 to 341.55,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 356.58,400.00 to 446.93,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 488.36,400.00 to 490.92,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 712.06,400.00 to 715.84,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 485.91,400.00 to 488.37,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
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
