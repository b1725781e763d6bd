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
set object rectangle from 130.00,76.00 to 133.83,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.13,76.00 to 150.24,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.86,76.00 to 169.04,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.53,76.00 to 187.60,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.29,76.00 to 206.44,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.07,76.00 to 225.01,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.94,76.00 to 246.02,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 261.05,76.00 to 264.21,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.57,76.00 to 282.47,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.59,76.00 to 301.63,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.06,76.00 to 320.05,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.04,76.00 to 340.77,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.61,76.00 to 434.20,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 452.62,76.00 to 455.37,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 467.26,76.00 to 470.12,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.69,76.00 to 487.91,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.33,76.00 to 506.38,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.46,76.00 to 526.94,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.87,76.00 to 544.96,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.55,76.00 to 562.66,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.35,76.00 to 581.40,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 599.04,76.00 to 601.38,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.45,76.00 to 619.42,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 636.24,76.00 to 639.36,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 655.64,76.00 to 665.36,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 674.63,76.00 to 678.36,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.64,76.00 to 697.09,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.96,76.00 to 713.63,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.43,76.00 to 731.62,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.03,76.00 to 751.03,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.76,76.00 to 768.68,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.49,76.00 to 787.39,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.30,76.00 to 807.45,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.02,76.00 to 825.04,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.27,76.00 to 845.11,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.76,76.00 to 863.13,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.26,76.00 to 880.26,94.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 137.66,100.00 to 138.66,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 146.96,100.00 to 147.96,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 156.49,100.00 to 157.49,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 165.73,100.00 to 166.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 175.15,100.00 to 176.15,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 184.55,100.00 to 185.55,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.51,100.00 to 195.51,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 203.32,100.00 to 204.32,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 212.69,100.00 to 213.69,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.14,100.00 to 223.14,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 231.47,100.00 to 232.47,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 240.88,100.00 to 241.88,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 250.12,100.00 to 251.12,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 259.49,100.00 to 260.49,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 268.87,100.00 to 269.87,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 278.23,100.00 to 279.23,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 287.73,100.00 to 288.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 297.11,100.00 to 298.11,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 306.19,100.00 to 307.19,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 315.42,100.00 to 316.42,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 324.73,100.00 to 325.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 334.06,100.00 to 335.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 343.98,100.00 to 344.98,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.40,100.00 to 354.48,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 451.19,100.00 to 452.19,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 456.49,100.00 to 457.49,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 465.63,100.00 to 466.63,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 474.63,100.00 to 475.63,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 484.08,100.00 to 485.08,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.49,100.00 to 494.49,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 502.89,100.00 to 503.89,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 512.28,100.00 to 513.28,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 521.72,100.00 to 522.72,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 531.23,100.00 to 532.23,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 540.43,100.00 to 541.43,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 549.76,100.00 to 550.76,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 559.00,100.00 to 560.00,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.61,100.00 to 569.61,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 577.84,100.00 to 578.84,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 587.73,100.00 to 588.73,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 596.64,100.00 to 597.64,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 606.15,100.00 to 607.15,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 615.77,100.00 to 616.77,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 625.28,100.00 to 626.28,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 634.65,100.00 to 635.65,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 643.75,100.00 to 644.75,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 653.17,100.00 to 654.17,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 666.17,100.00 to 667.17,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 672.06,100.00 to 673.06,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 681.46,100.00 to 682.46,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 690.79,100.00 to 691.79,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 699.97,100.00 to 700.97,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 709.42,100.00 to 710.42,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 718.76,100.00 to 719.76,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 728.13,100.00 to 729.13,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 737.83,100.00 to 738.83,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.04,100.00 to 748.04,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 756.34,100.00 to 757.34,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 765.80,100.00 to 766.80,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 775.02,100.00 to 776.02,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 784.57,100.00 to 785.57,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 793.97,100.00 to 794.97,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 803.00,100.00 to 804.00,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 812.40,100.00 to 813.40,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 821.63,100.00 to 822.63,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 830.87,100.00 to 831.87,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 840.39,100.00 to 841.39,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 849.61,100.00 to 850.61,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 858.97,100.00 to 859.97,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 868.40,100.00 to 869.40,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 877.78,100.00 to 878.78,118.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 434.21,76.00 to 436.87,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 438.50,76.00 to 445.99,94.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 446.28,100.00 to 451.18,118.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 432.63,100.00 to 434.34,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 435.35,100.00 to 436.87,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 437.81,100.00 to 439.26,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 440.27,100.00 to 441.72,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 442.71,100.00 to 444.11,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 445.02,100.00 to 446.27,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 662.64,100.00 to 666.17,118.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 362.53,100.00 to 432.63,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 434.34,100.00 to 435.35,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 436.87,100.00 to 437.87,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 439.26,100.00 to 440.27,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 441.72,100.00 to 442.72,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 444.11,100.00 to 445.11,118.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 130.63,76.00 to 132.94,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 148.77,76.00 to 149.77,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 167.47,76.00 to 168.47,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 185.96,76.00 to 186.96,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 204.65,76.00 to 205.65,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.25,76.00 to 224.25,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 242.06,76.00 to 243.06,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 244.45,76.00 to 245.45,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 262.35,76.00 to 263.35,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.61,76.00 to 281.61,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.53,76.00 to 300.53,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 317.78,76.00 to 318.81,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.65,76.00 to 339.11,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.01,76.00 to 432.63,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 434.34,76.00 to 435.35,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 436.88,76.00 to 437.88,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 439.27,76.00 to 440.27,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 441.72,76.00 to 442.72,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 444.11,76.00 to 445.11,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 453.29,76.00 to 454.29,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 467.86,76.00 to 468.89,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.01,76.00 to 487.01,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 504.52,76.00 to 505.52,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 523.57,76.00 to 524.57,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 525.67,76.00 to 526.67,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 542.57,76.00 to 544.36,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 561.17,76.00 to 562.17,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 579.88,76.00 to 580.88,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.44,76.00 to 600.44,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 617.78,76.00 to 618.78,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.49,76.00 to 637.49,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 655.79,76.00 to 657.18,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 660.41,76.00 to 662.55,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 675.83,76.00 to 677.32,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 694.45,76.00 to 696.02,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 711.76,76.00 to 712.76,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 729.98,76.00 to 730.98,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 748.36,76.00 to 750.15,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 766.95,76.00 to 767.95,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 785.60,76.00 to 786.60,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 804.32,76.00 to 805.32,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 806.15,76.00 to 807.15,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 823.63,76.00 to 824.63,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 843.16,76.00 to 844.16,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 861.36,76.00 to 862.36,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 879.63,76.00 to 880.63,94.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set label "atomic" at 8.00,172.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,193.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,202.00 to 880.00,202.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,217.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,226.00 to 880.00,226.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,241.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,250.00 to 880.00,250.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,184.00 to 135.33,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.40,184.00 to 152.46,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 167.15,184.00 to 169.98,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.84,184.00 to 189.11,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.64,184.00 to 208.55,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.39,184.00 to 229.47,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.64,184.00 to 245.72,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 261.20,184.00 to 264.34,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.95,184.00 to 283.23,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.55,184.00 to 301.48,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 317.47,184.00 to 322.24,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.25,184.00 to 341.40,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.89,184.00 to 446.46,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 468.07,184.00 to 471.85,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.84,184.00 to 491.29,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.70,184.00 to 507.84,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.44,184.00 to 526.55,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.48,184.00 to 548.96,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 565.26,184.00 to 568.61,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.75,184.00 to 582.93,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.81,184.00 to 601.21,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 617.14,184.00 to 621.15,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.75,184.00 to 639.75,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 655.09,184.00 to 658.07,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.59,184.00 to 676.69,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.43,184.00 to 697.10,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 712.31,184.00 to 717.00,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.75,184.00 to 734.26,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.45,184.00 to 754.46,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.75,184.00 to 774.50,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 786.37,184.00 to 789.60,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 805.10,184.00 to 808.05,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.96,184.00 to 828.01,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 842.62,184.00 to 849.27,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 861.26,184.00 to 865.46,202.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,208.00 to 131.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 139.02,208.00 to 140.02,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.03,208.00 to 149.03,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 157.38,208.00 to 158.38,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.76,208.00 to 167.76,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 176.15,208.00 to 177.15,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.49,208.00 to 187.84,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 194.87,208.00 to 195.87,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.25,208.00 to 206.99,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.62,208.00 to 214.62,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.00,208.00 to 225.07,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 237.16,208.00 to 239.07,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 241.84,208.00 to 243.13,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 251.14,208.00 to 252.30,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.52,208.00 to 261.52,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 269.89,208.00 to 270.89,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.28,208.00 to 280.28,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 288.63,208.00 to 289.63,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.03,208.00 to 299.03,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 307.96,208.00 to 308.96,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.80,208.00 to 317.80,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 326.13,208.00 to 327.13,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.53,208.00 to 336.53,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 344.88,208.00 to 345.88,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.27,208.00 to 355.27,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 464.28,208.00 to 465.28,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 466.79,208.00 to 467.79,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 476.15,208.00 to 477.15,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.53,208.00 to 488.14,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 494.92,208.00 to 495.92,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.26,208.00 to 505.26,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 513.62,208.00 to 514.62,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 522.99,208.00 to 523.99,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 532.37,208.00 to 533.37,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.77,208.00 to 542.77,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.13,208.00 to 552.13,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.66,208.00 to 561.66,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 569.89,208.00 to 570.89,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.26,208.00 to 580.26,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 588.64,208.00 to 589.64,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.00,208.00 to 599.00,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 607.37,208.00 to 608.37,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.79,208.00 to 619.44,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 626.14,208.00 to 627.14,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.54,208.00 to 637.84,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 644.88,208.00 to 645.88,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.28,208.00 to 655.28,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.62,208.00 to 664.62,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.01,208.00 to 674.01,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 683.40,208.00 to 684.40,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 691.80,208.00 to 692.80,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.26,208.00 to 702.26,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.53,208.00 to 711.53,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 720.05,208.00 to 721.05,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.40,208.00 to 733.25,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 738.68,208.00 to 739.68,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.03,208.00 to 752.98,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 757.38,208.00 to 758.38,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.79,208.00 to 767.79,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 776.16,208.00 to 777.90,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.71,208.00 to 786.71,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 794.88,208.00 to 795.88,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.33,208.00 to 805.33,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 813.64,208.00 to 814.64,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.18,208.00 to 824.18,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 832.47,208.00 to 833.47,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.93,208.00 to 842.93,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 851.25,208.00 to 852.25,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 863.63,208.00 to 864.63,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 870.27,208.00 to 871.27,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.28,208.00 to 880.28,226.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 446.48,184.00 to 468.07,202.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 441.50,208.00 to 447.56,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 450.24,208.00 to 464.28,226.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 776.16,208.00 to 777.16,226.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 187.35,208.00 to 188.35,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 206.39,208.00 to 207.39,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 224.45,208.00 to 225.45,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 440.64,208.00 to 441.64,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 445.02,208.00 to 446.02,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 449.68,208.00 to 450.68,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 455.22,208.00 to 456.22,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 458.97,208.00 to 459.97,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 463.08,208.00 to 464.08,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 487.30,208.00 to 488.30,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 618.71,208.00 to 619.71,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 636.89,208.00 to 637.89,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 732.13,208.00 to 733.13,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 752.23,208.00 to 753.23,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 862.95,208.00 to 863.95,226.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 186.19,208.00 to 187.35,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 204.86,208.00 to 206.39,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 223.47,208.00 to 224.47,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 363.63,208.00 to 440.64,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 443.67,208.00 to 445.02,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 447.57,208.00 to 449.68,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 453.23,208.00 to 455.22,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 457.26,208.00 to 458.97,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 461.19,208.00 to 463.08,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 486.03,208.00 to 487.30,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 617.37,208.00 to 618.71,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 635.84,208.00 to 636.89,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 730.28,208.00 to 732.13,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 748.88,208.00 to 752.23,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 862.60,208.00 to 863.60,226.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 131.00,184.00 to 134.04,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 149.11,184.00 to 150.11,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 167.62,184.00 to 168.62,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 186.49,184.00 to 187.49,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 205.52,184.00 to 206.52,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.54,184.00 to 224.54,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 226.55,184.00 to 227.55,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 243.82,184.00 to 244.82,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 262.15,184.00 to 263.15,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 280.76,184.00 to 281.76,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.13,184.00 to 300.13,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 318.09,184.00 to 319.09,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 336.50,184.00 to 339.61,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.56,184.00 to 440.64,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 443.97,184.00 to 445.02,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 448.77,184.00 to 449.77,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 454.34,184.00 to 455.34,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 458.14,184.00 to 459.14,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 462.15,184.00 to 463.15,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 465.15,184.00 to 466.15,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 468.30,184.00 to 469.30,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 486.34,184.00 to 487.34,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 489.60,184.00 to 490.60,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 505.86,184.00 to 506.86,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 524.43,184.00 to 525.43,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.57,184.00 to 546.65,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 566.12,184.00 to 567.12,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 580.32,184.00 to 581.32,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 599.18,184.00 to 600.18,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 618.00,184.00 to 619.00,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 636.09,184.00 to 637.09,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 638.45,184.00 to 639.45,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 656.22,184.00 to 657.22,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 674.61,184.00 to 675.61,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 693.46,184.00 to 694.46,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 713.15,184.00 to 715.31,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 731.21,184.00 to 732.21,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 749.33,184.00 to 752.23,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 767.85,184.00 to 768.85,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 771.05,184.00 to 772.05,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 787.78,184.00 to 788.78,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 806.31,184.00 to 807.31,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 825.31,184.00 to 826.31,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 844.21,184.00 to 845.29,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 862.06,184.00 to 863.06,202.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 130.56,184.00 to 131.56,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 186.11,184.00 to 187.11,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 204.82,184.00 to 205.82,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 355.00,184.00 to 356.00,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 443.60,184.00 to 444.60,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 447.53,184.00 to 448.77,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 453.21,184.00 to 454.34,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 457.21,184.00 to 458.21,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 461.10,184.00 to 462.15,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 485.96,184.00 to 486.96,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 617.35,184.00 to 618.35,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 635.77,184.00 to 636.77,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 730.27,184.00 to 731.27,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 748.76,184.00 to 749.76,202.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "biased" at 8.00,280.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,301.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,310.00 to 880.00,310.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,325.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,334.00 to 880.00,334.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,349.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,358.00 to 880.00,358.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,292.00 to 136.35,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.06,292.00 to 152.33,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 166.74,292.00 to 170.38,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 185.74,292.00 to 189.64,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 204.50,292.00 to 209.69,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 223.22,292.00 to 227.32,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 242.01,292.00 to 245.56,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 260.69,292.00 to 266.15,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 279.43,292.00 to 286.43,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.27,292.00 to 306.32,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 316.96,292.00 to 320.97,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 335.75,292.00 to 342.57,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 354.41,292.00 to 442.53,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 467.23,292.00 to 470.66,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 485.89,292.00 to 489.61,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 504.40,292.00 to 507.58,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 524.61,292.00 to 530.94,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 541.80,292.00 to 548.28,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 560.55,292.00 to 564.29,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 579.31,292.00 to 583.76,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 598.14,292.00 to 602.48,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 616.97,292.00 to 620.72,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 635.79,292.00 to 639.74,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 654.49,292.00 to 658.45,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 673.30,292.00 to 685.30,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.02,292.00 to 696.20,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 710.74,292.00 to 714.46,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 729.59,292.00 to 735.25,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.30,292.00 to 757.06,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 766.82,292.00 to 770.25,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 785.58,292.00 to 789.63,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 804.47,292.00 to 814.46,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 823.14,292.00 to 827.81,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 841.77,292.00 to 845.28,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 860.67,292.00 to 864.49,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 879.16,292.00 to 880.16,310.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.20,316.00 to 135.67,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 139.51,316.00 to 140.51,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 148.85,316.00 to 152.16,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 158.42,316.00 to 159.82,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 169.04,316.00 to 170.38,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 177.03,316.00 to 181.14,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 186.41,316.00 to 189.29,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 195.76,316.00 to 196.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 206.65,316.00 to 211.02,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 214.60,316.00 to 215.60,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 226.25,316.00 to 227.25,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 233.46,316.00 to 234.70,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.75,316.00 to 245.92,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 252.08,316.00 to 253.08,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 262.29,316.00 to 263.29,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 271.11,316.00 to 273.67,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 280.19,316.00 to 281.36,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 289.61,316.00 to 290.61,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 298.94,316.00 to 306.15,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 308.74,316.00 to 312.93,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 319.54,316.00 to 322.55,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 327.35,316.00 to 328.45,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 336.40,316.00 to 341.66,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 345.73,316.00 to 346.80,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 454.97,316.00 to 458.89,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 469.36,316.00 to 470.36,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 477.03,316.00 to 478.03,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 487.90,316.00 to 488.90,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 495.80,316.00 to 496.80,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 506.28,316.00 to 507.28,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 514.51,316.00 to 515.51,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.90,316.00 to 524.90,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 533.42,316.00 to 535.43,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 542.60,316.00 to 547.68,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 551.96,316.00 to 553.71,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 561.37,316.00 to 564.12,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 570.75,316.00 to 571.75,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 581.44,316.00 to 582.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 589.53,316.00 to 592.15,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 601.05,316.00 to 602.73,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 608.38,316.00 to 609.38,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 619.00,316.00 to 620.00,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 627.09,316.00 to 628.57,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 637.78,316.00 to 638.81,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 645.76,316.00 to 646.76,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 656.41,316.00 to 657.41,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 664.54,316.00 to 665.54,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 679.23,316.00 to 680.23,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 683.67,316.00 to 684.86,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 692.66,316.00 to 695.44,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 701.98,316.00 to 702.98,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 711.35,316.00 to 713.71,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 720.79,316.00 to 722.19,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 730.19,316.00 to 734.49,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 739.55,316.00 to 743.46,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 748.90,316.00 to 749.90,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 758.42,316.00 to 760.95,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 768.67,316.00 to 769.67,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 777.04,316.00 to 778.04,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 787.81,316.00 to 790.35,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 795.80,316.00 to 797.15,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 805.13,316.00 to 810.03,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 814.66,316.00 to 815.66,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 824.01,316.00 to 825.41,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 833.39,316.00 to 835.56,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 844.17,316.00 to 845.17,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 852.04,316.00 to 854.25,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 861.41,316.00 to 864.55,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 870.72,316.00 to 872.66,334.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 442.54,292.00 to 467.22,310.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 439.74,316.00 to 442.73,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 445.51,316.00 to 454.97,334.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 207.14,316.00 to 208.92,334.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 131.68,316.00 to 134.95,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 148.96,316.00 to 150.79,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 223.86,316.00 to 225.13,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 302.49,316.00 to 304.50,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 336.71,316.00 to 340.47,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 355.12,316.00 to 439.08,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 442.74,316.00 to 444.83,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 447.26,316.00 to 448.86,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 451.29,316.00 to 453.24,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 455.84,316.00 to 457.56,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 543.03,316.00 to 546.83,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 561.48,316.00 to 562.84,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 598.88,316.00 to 600.44,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 673.87,316.00 to 678.69,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 693.17,316.00 to 694.67,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 731.41,316.00 to 733.24,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 807.17,316.00 to 808.97,334.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 131.95,292.00 to 134.95,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 223.63,292.00 to 225.13,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 337.08,292.00 to 340.47,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.00,292.00 to 439.08,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 543.65,292.00 to 546.83,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 598.80,292.00 to 600.44,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 654.76,292.00 to 655.98,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 673.34,292.00 to 678.69,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 752.75,292.00 to 755.54,310.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 299.15,292.00 to 303.38,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 730.49,292.00 to 732.11,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 806.62,292.00 to 807.84,310.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set label "deferred" at 8.00,388.00 left font ",13" textcolor rgb "#000000" front
set label "allocates" at 122.00,409.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,418.00 to 880.00,418.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "serves" at 122.00,433.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,442.00 to 880.00,442.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set label "idle control" at 122.00,457.00 right font ",12" textcolor rgb "#000000" front
set arrow from 130.00,466.00 to 880.00,466.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 1
set object rectangle from 130.00,400.00 to 132.52,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 146.96,400.00 to 149.63,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 165.62,400.00 to 169.11,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 184.40,400.00 to 187.73,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 203.17,400.00 to 206.30,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 222.12,400.00 to 224.52,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 240.63,400.00 to 243.97,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 259.37,400.00 to 261.98,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 278.06,400.00 to 281.66,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 296.89,400.00 to 300.18,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 315.82,400.00 to 318.22,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 334.53,400.00 to 339.62,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 352.97,400.00 to 452.29,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 484.34,400.00 to 487.90,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.23,400.00 to 514.04,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 521.79,400.00 to 525.28,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 540.68,400.00 to 543.54,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 559.21,400.00 to 567.18,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 577.97,400.00 to 580.61,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 596.72,400.00 to 599.08,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 615.42,400.00 to 618.42,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 634.18,400.00 to 636.95,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 652.93,400.00 to 657.69,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 671.97,400.00 to 674.14,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 690.73,400.00 to 692.98,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 709.43,400.00 to 714.37,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 728.22,400.00 to 731.97,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 747.02,400.00 to 751.25,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 765.62,400.00 to 768.65,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 784.45,400.00 to 787.58,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 803.24,400.00 to 805.76,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 822.11,400.00 to 824.59,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 840.62,400.00 to 843.88,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 859.47,400.00 to 863.11,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 878.58,400.00 to 880.00,418.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 130.00,424.00 to 132.59,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 137.19,424.00 to 138.49,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 146.76,424.00 to 147.76,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 155.91,424.00 to 157.19,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 165.74,424.00 to 168.69,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 174.75,424.00 to 176.05,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 184.26,424.00 to 187.09,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 193.44,424.00 to 194.71,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 203.02,424.00 to 204.02,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 212.21,424.00 to 214.82,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 221.67,424.00 to 222.67,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 230.85,424.00 to 232.15,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 240.53,424.00 to 241.53,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 249.66,424.00 to 250.99,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 259.23,424.00 to 260.23,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 268.47,424.00 to 269.77,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 277.94,424.00 to 278.94,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 287.16,424.00 to 288.52,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 296.72,424.00 to 299.55,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 306.28,424.00 to 307.60,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 315.49,424.00 to 316.49,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 324.69,424.00 to 325.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 334.26,424.00 to 335.26,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 343.51,424.00 to 452.26,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 481.09,424.00 to 482.09,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 484.27,424.00 to 487.70,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 495.53,424.00 to 496.64,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 506.34,424.00 to 514.12,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 521.69,424.00 to 524.95,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 531.43,424.00 to 532.62,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 540.60,424.00 to 542.98,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 549.73,424.00 to 569.00,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 577.81,424.00 to 578.81,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 587.20,424.00 to 588.33,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 596.55,424.00 to 597.55,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 605.95,424.00 to 607.09,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 615.28,424.00 to 617.88,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 624.72,424.00 to 625.89,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 634.09,424.00 to 636.36,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 643.44,424.00 to 644.66,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 652.80,424.00 to 654.65,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 662.60,424.00 to 663.79,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 671.69,424.00 to 672.69,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 680.99,424.00 to 682.21,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 690.52,424.00 to 691.52,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 699.66,424.00 to 700.88,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 709.23,424.00 to 714.40,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 718.44,424.00 to 719.61,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 727.99,424.00 to 728.99,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 737.25,424.00 to 738.55,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 746.76,424.00 to 751.42,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 755.96,424.00 to 758.60,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 767.88,424.00 to 768.88,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 774.75,424.00 to 775.95,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 784.28,424.00 to 785.28,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 793.44,424.00 to 795.94,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 803.04,424.00 to 804.04,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 812.24,424.00 to 814.96,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 821.71,424.00 to 822.71,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 830.86,424.00 to 832.11,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 840.53,424.00 to 841.53,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 849.75,424.00 to 851.04,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 859.26,424.00 to 860.26,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 868.45,424.00 to 871.25,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 878.06,424.00 to 879.06,442.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 347.57,448.00 to 381.53,466.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 356.95,448.00 to 381.54,466.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 366.32,448.00 to 381.54,466.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 553.82,448.00 to 564.47,466.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 452.29,400.00 to 481.10,418.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 452.26,424.00 to 457.86,442.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 459.86,424.00 to 481.09,442.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 450.31,424.00 to 451.84,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 469.34,424.00 to 470.80,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 478.61,424.00 to 479.93,442.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 130.00,424.00 to 131.21,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 166.26,424.00 to 167.78,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 184.99,424.00 to 186.37,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 297.47,424.00 to 298.97,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 383.24,424.00 to 450.31,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 455.07,424.00 to 456.60,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 457.86,424.00 to 459.37,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 473.58,424.00 to 476.15,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 484.96,424.00 to 486.68,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 510.25,424.00 to 512.80,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 522.52,424.00 to 524.05,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 564.17,424.00 to 565.93,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 615.88,424.00 to 617.37,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 711.26,424.00 to 712.90,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 748.24,424.00 to 749.86,442.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 noborder
set object rectangle from 335.92,400.00 to 338.63,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 383.97,400.00 to 450.31,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 473.59,400.00 to 476.15,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 510.84,400.00 to 512.80,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 728.75,400.00 to 731.26,418.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 noborder
set object rectangle from 355.00,400.00 to 383.97,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 508.63,400.00 to 510.84,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 560.53,400.00 to 564.83,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
set object rectangle from 710.02,400.00 to 711.94,418.00 front fillcolor rgb "#009e73" fillstyle pattern 4 noborder
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
