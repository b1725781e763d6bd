# Made by lab report.  Draws fragmentation-map.svg into the current directory.
set encoding utf8
set terminal svg size 900,1160 noenhanced font "sans,12" background "#ffffff"
set output "fragmentation-map.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [1160:0]
set object rectangle from 12.00,14.00 to 34.00,27.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "in use, 48-byte blocks" at 40.00,21.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 209.20,14.00 to 231.20,27.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "in use, 128-byte blocks" at 237.20,21.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 413.00,14.00 to 435.00,27.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "free places of a pool (no box: a free pool)" at 441.00,21.00 left font ",12" textcolor rgb "#000000" front
set label "Step 1: one survivor in each of eight arenas" at 12.00,54.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,70.00 to 132.00,190.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,71.00 to 26.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,80.00 to 26.00,84.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,201.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,70.00 to 272.00,190.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,71.00 to 166.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,80.00 to 166.00,84.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 8" at 212.00,201.00 center font ",11" textcolor rgb "#000000" front
set label "Step 2: the free pools serve other sizes" at 462.00,54.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,70.00 to 582.00,190.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,71.00 to 476.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,80.00 to 476.00,84.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,71.00 to 491.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,71.00 to 506.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,71.00 to 521.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,71.00 to 536.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,71.00 to 551.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,71.00 to 566.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,71.00 to 581.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,86.00 to 476.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,86.00 to 491.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,86.00 to 506.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,86.00 to 521.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,86.00 to 536.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,86.00 to 551.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,86.00 to 566.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,86.00 to 581.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,101.00 to 476.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,101.00 to 491.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,101.00 to 506.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,101.00 to 521.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,101.00 to 536.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,101.00 to 551.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,101.00 to 566.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,101.00 to 581.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,116.00 to 476.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,116.00 to 491.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,116.00 to 506.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,116.00 to 521.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,116.00 to 536.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,116.00 to 551.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,116.00 to 566.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,116.00 to 581.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,131.00 to 476.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,131.00 to 491.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,131.00 to 506.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,131.00 to 521.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,131.00 to 536.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,131.00 to 551.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,131.00 to 566.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,131.00 to 581.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,146.00 to 476.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,146.00 to 491.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,146.00 to 506.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,146.00 to 521.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,146.00 to 536.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,146.00 to 551.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,146.00 to 566.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,146.00 to 581.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,161.00 to 476.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,161.00 to 491.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,161.00 to 506.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,161.00 to 521.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,161.00 to 536.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,161.00 to 551.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,161.00 to 566.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,161.00 to 581.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,176.00 to 476.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,176.00 to 491.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,176.00 to 506.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,176.00 to 521.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,176.00 to 536.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,176.00 to 551.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,176.00 to 566.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,176.00 to 581.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 522.00,201.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 602.00,70.00 to 722.00,190.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,71.00 to 616.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,80.00 to 616.00,84.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,71.00 to 631.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,71.00 to 646.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,71.00 to 661.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,71.00 to 676.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,71.00 to 691.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,71.00 to 706.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,71.00 to 721.00,84.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,86.00 to 616.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,86.00 to 631.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,86.00 to 646.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,86.00 to 661.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,86.00 to 676.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,86.00 to 691.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,86.00 to 706.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,86.00 to 721.00,99.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,101.00 to 616.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,101.00 to 631.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,101.00 to 646.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,101.00 to 661.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,101.00 to 676.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,101.00 to 691.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,101.00 to 706.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,101.00 to 721.00,114.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,116.00 to 616.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,116.00 to 631.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,116.00 to 646.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,116.00 to 661.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,116.00 to 676.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,116.00 to 691.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,116.00 to 706.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,116.00 to 721.00,129.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,131.00 to 616.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,131.00 to 631.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,131.00 to 646.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,131.00 to 661.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,131.00 to 676.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,131.00 to 691.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,131.00 to 706.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,131.00 to 721.00,144.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,146.00 to 616.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,146.00 to 631.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,146.00 to 646.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,146.00 to 661.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,146.00 to 676.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,146.00 to 691.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,146.00 to 706.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,146.00 to 721.00,159.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,161.00 to 616.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,161.00 to 631.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,161.00 to 646.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,161.00 to 661.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,161.00 to 676.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,161.00 to 691.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,161.00 to 706.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,161.00 to 721.00,174.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,176.00 to 616.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,176.00 to 631.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,176.00 to 646.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,176.00 to 661.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,176.00 to 676.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,176.00 to 691.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,176.00 to 706.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,176.00 to 721.00,189.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 8" at 662.00,201.00 center font ",11" textcolor rgb "#000000" front
set label "Step 3: eight survivors side by side" at 12.00,240.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,256.00 to 132.00,376.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,257.00 to 26.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,266.00 to 26.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,387.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,256.00 to 272.00,376.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2, kept" at 212.00,387.00 center font ",11" textcolor rgb "#000000" front
set arrow from 292.00,256.00 to 412.00,256.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 412.00,256.00 to 412.00,376.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 412.00,376.00 to 292.00,376.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 292.00,376.00 to 292.00,256.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "given back" at 352.00,308.00 center font ",11" textcolor rgb "#000000" front
set label "to the system" at 352.00,324.00 center font ",11" textcolor rgb "#000000" front
set label "arena 8" at 352.00,387.00 center font ",11" textcolor rgb "#000000" front
set label "Step 4: one survivor in each pool of eight arenas" at 462.00,240.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,256.00 to 582.00,376.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,257.00 to 476.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,266.00 to 476.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,257.00 to 491.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,266.00 to 491.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,257.00 to 506.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,266.00 to 506.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,257.00 to 521.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,266.00 to 521.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,257.00 to 536.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,266.00 to 536.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,257.00 to 551.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,266.00 to 551.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,257.00 to 566.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,266.00 to 566.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,257.00 to 581.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,266.00 to 581.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,272.00 to 476.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,281.00 to 476.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,272.00 to 491.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,281.00 to 491.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,272.00 to 506.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,281.00 to 506.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,272.00 to 521.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,281.00 to 521.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,272.00 to 536.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,281.00 to 536.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,272.00 to 551.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,281.00 to 551.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,272.00 to 566.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,281.00 to 566.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,272.00 to 581.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,281.00 to 581.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,287.00 to 476.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,296.00 to 476.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,287.00 to 491.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,296.00 to 491.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,287.00 to 506.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,296.00 to 506.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,287.00 to 521.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,296.00 to 521.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,287.00 to 536.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,296.00 to 536.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,287.00 to 551.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,296.00 to 551.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,287.00 to 566.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,296.00 to 566.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,287.00 to 581.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,296.00 to 581.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,302.00 to 476.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,311.00 to 476.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,302.00 to 491.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,311.00 to 491.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,302.00 to 506.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,311.00 to 506.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,302.00 to 521.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,311.00 to 521.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,302.00 to 536.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,311.00 to 536.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,302.00 to 551.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,311.00 to 551.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,302.00 to 566.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,311.00 to 566.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,302.00 to 581.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,311.00 to 581.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,317.00 to 476.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,326.00 to 476.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,317.00 to 491.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,326.00 to 491.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,317.00 to 506.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,326.00 to 506.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,317.00 to 521.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,326.00 to 521.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,317.00 to 536.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,326.00 to 536.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,317.00 to 551.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,326.00 to 551.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,317.00 to 566.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,326.00 to 566.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,317.00 to 581.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,326.00 to 581.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,332.00 to 476.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,341.00 to 476.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,332.00 to 491.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,341.00 to 491.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,332.00 to 506.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,341.00 to 506.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,332.00 to 521.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,341.00 to 521.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,332.00 to 536.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,341.00 to 536.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,332.00 to 551.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,341.00 to 551.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,332.00 to 566.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,341.00 to 566.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,332.00 to 581.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,341.00 to 581.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,347.00 to 476.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,356.00 to 476.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,347.00 to 491.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,356.00 to 491.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,347.00 to 506.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,356.00 to 506.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,347.00 to 521.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,356.00 to 521.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,347.00 to 536.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,356.00 to 536.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,347.00 to 551.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,356.00 to 551.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,347.00 to 566.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,356.00 to 566.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,347.00 to 581.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,356.00 to 581.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,362.00 to 476.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,371.00 to 476.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,362.00 to 491.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,371.00 to 491.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,362.00 to 506.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,371.00 to 506.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,362.00 to 521.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,371.00 to 521.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,362.00 to 536.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,371.00 to 536.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,362.00 to 551.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,371.00 to 551.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,362.00 to 566.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,371.00 to 566.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,362.00 to 581.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,371.00 to 581.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 522.00,387.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 602.00,256.00 to 722.00,376.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,257.00 to 616.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,266.00 to 616.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,257.00 to 631.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,266.00 to 631.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,257.00 to 646.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,266.00 to 646.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,257.00 to 661.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,266.00 to 661.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,257.00 to 676.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,266.00 to 676.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,257.00 to 691.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,266.00 to 691.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,257.00 to 706.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,266.00 to 706.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,257.00 to 721.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,266.00 to 721.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,272.00 to 616.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,281.00 to 616.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,272.00 to 631.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,281.00 to 631.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,272.00 to 646.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,281.00 to 646.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,272.00 to 661.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,281.00 to 661.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,272.00 to 676.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,281.00 to 676.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,272.00 to 691.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,281.00 to 691.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,272.00 to 706.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,281.00 to 706.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,272.00 to 721.00,285.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,281.00 to 721.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,287.00 to 616.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,296.00 to 616.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,287.00 to 631.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,296.00 to 631.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,287.00 to 646.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,296.00 to 646.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,287.00 to 661.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,296.00 to 661.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,287.00 to 676.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,296.00 to 676.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,287.00 to 691.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,296.00 to 691.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,287.00 to 706.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,296.00 to 706.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,287.00 to 721.00,300.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,296.00 to 721.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,302.00 to 616.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,311.00 to 616.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,302.00 to 631.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,311.00 to 631.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,302.00 to 646.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,311.00 to 646.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,302.00 to 661.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,311.00 to 661.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,302.00 to 676.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,311.00 to 676.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,302.00 to 691.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,311.00 to 691.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,302.00 to 706.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,311.00 to 706.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,302.00 to 721.00,315.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,311.00 to 721.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,317.00 to 616.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,326.00 to 616.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,317.00 to 631.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,326.00 to 631.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,317.00 to 646.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,326.00 to 646.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,317.00 to 661.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,326.00 to 661.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,317.00 to 676.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,326.00 to 676.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,317.00 to 691.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,326.00 to 691.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,317.00 to 706.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,326.00 to 706.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,317.00 to 721.00,330.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,326.00 to 721.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,332.00 to 616.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,341.00 to 616.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,332.00 to 631.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,341.00 to 631.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,332.00 to 646.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,341.00 to 646.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,332.00 to 661.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,341.00 to 661.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,332.00 to 676.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,341.00 to 676.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,332.00 to 691.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,341.00 to 691.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,332.00 to 706.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,341.00 to 706.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,332.00 to 721.00,345.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,341.00 to 721.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,347.00 to 616.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,356.00 to 616.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,347.00 to 631.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,356.00 to 631.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,347.00 to 646.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,356.00 to 646.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,347.00 to 661.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,356.00 to 661.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,347.00 to 676.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,356.00 to 676.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,347.00 to 691.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,356.00 to 691.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,347.00 to 706.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,356.00 to 706.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,347.00 to 721.00,360.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,356.00 to 721.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 603.00,362.00 to 616.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,371.00 to 616.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 618.00,362.00 to 631.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,371.00 to 631.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 633.00,362.00 to 646.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,371.00 to 646.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 648.00,362.00 to 661.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,371.00 to 661.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 663.00,362.00 to 676.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,371.00 to 676.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 678.00,362.00 to 691.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,371.00 to 691.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 693.00,362.00 to 706.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,371.00 to 706.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 708.00,362.00 to 721.00,375.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,371.00 to 721.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 8" at 662.00,387.00 center font ",11" textcolor rgb "#000000" front
set label "Step 5: another size needs a ninth arena" at 12.00,426.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,442.00 to 132.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,443.00 to 26.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,452.00 to 26.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,443.00 to 41.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,452.00 to 41.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,443.00 to 56.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,452.00 to 56.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,443.00 to 71.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,452.00 to 71.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,443.00 to 86.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,452.00 to 86.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,443.00 to 101.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,452.00 to 101.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,443.00 to 116.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,452.00 to 116.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,443.00 to 131.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,452.00 to 131.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,458.00 to 26.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,467.00 to 26.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,458.00 to 41.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,467.00 to 41.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,458.00 to 56.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,467.00 to 56.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,458.00 to 71.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,467.00 to 71.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,458.00 to 86.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,467.00 to 86.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,458.00 to 101.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,467.00 to 101.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,458.00 to 116.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,467.00 to 116.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,458.00 to 131.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,467.00 to 131.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,473.00 to 26.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,482.00 to 26.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,473.00 to 41.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,482.00 to 41.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,473.00 to 56.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,482.00 to 56.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,473.00 to 71.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,482.00 to 71.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,473.00 to 86.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,482.00 to 86.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,473.00 to 101.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,482.00 to 101.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,473.00 to 116.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,482.00 to 116.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,473.00 to 131.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,482.00 to 131.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,488.00 to 26.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,497.00 to 26.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,488.00 to 41.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,497.00 to 41.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,488.00 to 56.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,497.00 to 56.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,488.00 to 71.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,497.00 to 71.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,488.00 to 86.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,497.00 to 86.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,488.00 to 101.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,497.00 to 101.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,488.00 to 116.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,497.00 to 116.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,488.00 to 131.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,497.00 to 131.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,503.00 to 26.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,512.00 to 26.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,503.00 to 41.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,512.00 to 41.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,503.00 to 56.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,512.00 to 56.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,503.00 to 71.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,512.00 to 71.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,503.00 to 86.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,512.00 to 86.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,503.00 to 101.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,512.00 to 101.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,503.00 to 116.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,512.00 to 116.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,503.00 to 131.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,512.00 to 131.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,518.00 to 26.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,527.00 to 26.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,518.00 to 41.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,527.00 to 41.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,518.00 to 56.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,527.00 to 56.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,518.00 to 71.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,527.00 to 71.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,518.00 to 86.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,527.00 to 86.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,518.00 to 101.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,527.00 to 101.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,518.00 to 116.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,527.00 to 116.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,518.00 to 131.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,527.00 to 131.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,533.00 to 26.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,542.00 to 26.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,533.00 to 41.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,542.00 to 41.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,533.00 to 56.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,542.00 to 56.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,533.00 to 71.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,542.00 to 71.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,533.00 to 86.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,542.00 to 86.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,533.00 to 101.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,542.00 to 101.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,533.00 to 116.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,542.00 to 116.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,533.00 to 131.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,542.00 to 131.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,548.00 to 26.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,557.00 to 26.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,548.00 to 41.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,557.00 to 41.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,548.00 to 56.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,557.00 to 56.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,548.00 to 71.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,557.00 to 71.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,548.00 to 86.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,557.00 to 86.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,548.00 to 101.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,557.00 to 101.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,548.00 to 116.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,557.00 to 116.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,548.00 to 131.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,557.00 to 131.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,442.00 to 272.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,443.00 to 166.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,452.00 to 166.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,443.00 to 181.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,452.00 to 181.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,443.00 to 196.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,452.00 to 196.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,443.00 to 211.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,452.00 to 211.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,443.00 to 226.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,452.00 to 226.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,443.00 to 241.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,452.00 to 241.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,443.00 to 256.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,452.00 to 256.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,443.00 to 271.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,452.00 to 271.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,458.00 to 166.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,467.00 to 166.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,458.00 to 181.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,467.00 to 181.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,458.00 to 196.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,467.00 to 196.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,458.00 to 211.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,467.00 to 211.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,458.00 to 226.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,467.00 to 226.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,458.00 to 241.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,467.00 to 241.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,458.00 to 256.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,467.00 to 256.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,458.00 to 271.00,471.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,467.00 to 271.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,473.00 to 166.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,482.00 to 166.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,473.00 to 181.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,482.00 to 181.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,473.00 to 196.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,482.00 to 196.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,473.00 to 211.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,482.00 to 211.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,473.00 to 226.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,482.00 to 226.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,473.00 to 241.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,482.00 to 241.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,473.00 to 256.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,482.00 to 256.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,473.00 to 271.00,486.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,482.00 to 271.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,488.00 to 166.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,497.00 to 166.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,488.00 to 181.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,497.00 to 181.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,488.00 to 196.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,497.00 to 196.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,488.00 to 211.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,497.00 to 211.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,488.00 to 226.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,497.00 to 226.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,488.00 to 241.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,497.00 to 241.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,488.00 to 256.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,497.00 to 256.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,488.00 to 271.00,501.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,497.00 to 271.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,503.00 to 166.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,512.00 to 166.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,503.00 to 181.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,512.00 to 181.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,503.00 to 196.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,512.00 to 196.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,503.00 to 211.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,512.00 to 211.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,503.00 to 226.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,512.00 to 226.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,503.00 to 241.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,512.00 to 241.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,503.00 to 256.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,512.00 to 256.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,503.00 to 271.00,516.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,512.00 to 271.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,518.00 to 166.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,527.00 to 166.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,518.00 to 181.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,527.00 to 181.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,518.00 to 196.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,527.00 to 196.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,518.00 to 211.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,527.00 to 211.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,518.00 to 226.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,527.00 to 226.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,518.00 to 241.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,527.00 to 241.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,518.00 to 256.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,527.00 to 256.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,518.00 to 271.00,531.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,527.00 to 271.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,533.00 to 166.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,542.00 to 166.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,533.00 to 181.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,542.00 to 181.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,533.00 to 196.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,542.00 to 196.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,533.00 to 211.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,542.00 to 211.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,533.00 to 226.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,542.00 to 226.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,533.00 to 241.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,542.00 to 241.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,533.00 to 256.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,542.00 to 256.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,533.00 to 271.00,546.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,542.00 to 271.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,548.00 to 166.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,557.00 to 166.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,548.00 to 181.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,557.00 to 181.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,548.00 to 196.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,557.00 to 196.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,548.00 to 211.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,557.00 to 211.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,548.00 to 226.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,557.00 to 226.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,548.00 to 241.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,557.00 to 241.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,548.00 to 256.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,557.00 to 256.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,548.00 to 271.00,561.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,557.00 to 271.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 8" at 212.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 292.00,442.00 to 412.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,443.00 to 306.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,452.00 to 306.00,456.00 front fillcolor rgb "#222222" fillstyle solid noborder
set label "arena 9" at 352.00,573.00 center font ",11" textcolor rgb "#000000" front
set label "Step 6: the same size fills the holes" at 462.00,426.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,442.00 to 582.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,443.00 to 476.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,443.00 to 491.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,443.00 to 506.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,443.00 to 521.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,443.00 to 536.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,443.00 to 551.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,443.00 to 566.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,443.00 to 581.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,458.00 to 476.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,458.00 to 491.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,458.00 to 506.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,458.00 to 521.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,458.00 to 536.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,458.00 to 551.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,458.00 to 566.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,458.00 to 581.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,473.00 to 476.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,473.00 to 491.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,473.00 to 506.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,473.00 to 521.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,473.00 to 536.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,473.00 to 551.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,473.00 to 566.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,473.00 to 581.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,488.00 to 476.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,488.00 to 491.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,488.00 to 506.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,488.00 to 521.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,488.00 to 536.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,488.00 to 551.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,488.00 to 566.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,488.00 to 581.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,503.00 to 476.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,503.00 to 491.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,503.00 to 506.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,503.00 to 521.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,503.00 to 536.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,503.00 to 551.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,503.00 to 566.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,503.00 to 581.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,518.00 to 476.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,518.00 to 491.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,518.00 to 506.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,518.00 to 521.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,518.00 to 536.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,518.00 to 551.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,518.00 to 566.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,518.00 to 581.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,533.00 to 476.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,533.00 to 491.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,533.00 to 506.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,533.00 to 521.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,533.00 to 536.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,533.00 to 551.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,533.00 to 566.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,533.00 to 581.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,548.00 to 476.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,548.00 to 491.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,548.00 to 506.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,548.00 to 521.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,548.00 to 536.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,548.00 to 551.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,548.00 to 566.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,548.00 to 581.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 522.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 602.00,442.00 to 722.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,443.00 to 616.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,443.00 to 631.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,443.00 to 646.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,443.00 to 661.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,443.00 to 676.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,443.00 to 691.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,443.00 to 706.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,443.00 to 721.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,458.00 to 616.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,458.00 to 631.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,458.00 to 646.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,458.00 to 661.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,458.00 to 676.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,458.00 to 691.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,458.00 to 706.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,458.00 to 721.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,473.00 to 616.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,473.00 to 631.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,473.00 to 646.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,473.00 to 661.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,473.00 to 676.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,473.00 to 691.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,473.00 to 706.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,473.00 to 721.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,488.00 to 616.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,488.00 to 631.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,488.00 to 646.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,488.00 to 661.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,488.00 to 676.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,488.00 to 691.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,488.00 to 706.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,488.00 to 721.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,503.00 to 616.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,503.00 to 631.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,503.00 to 646.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,503.00 to 661.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,503.00 to 676.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,503.00 to 691.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,503.00 to 706.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,503.00 to 721.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,518.00 to 616.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,518.00 to 631.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,518.00 to 646.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,518.00 to 661.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,518.00 to 676.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,518.00 to 691.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,518.00 to 706.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,518.00 to 721.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,533.00 to 616.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,533.00 to 631.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,533.00 to 646.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,533.00 to 661.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,533.00 to 676.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,533.00 to 691.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,533.00 to 706.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,533.00 to 721.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,548.00 to 616.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,548.00 to 631.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,548.00 to 646.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,548.00 to 661.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,548.00 to 676.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,548.00 to 691.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,548.00 to 706.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,548.00 to 721.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 8" at 662.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 742.00,442.00 to 862.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,443.00 to 756.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,452.00 to 756.00,456.00 front fillcolor rgb "#222222" fillstyle solid noborder
set label "arena 9" at 802.00,573.00 center font ",11" textcolor rgb "#000000" front
set label "Step 7: three arenas with room" at 12.00,612.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,628.00 to 132.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,629.00 to 26.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,629.00 to 41.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,629.00 to 56.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,629.00 to 71.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,629.00 to 86.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,629.00 to 101.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,629.00 to 116.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,629.00 to 131.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,644.00 to 26.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,644.00 to 41.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,644.00 to 56.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,644.00 to 71.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,644.00 to 86.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,644.00 to 101.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,644.00 to 116.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,644.00 to 131.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,659.00 to 26.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,659.00 to 41.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,659.00 to 56.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,659.00 to 71.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,659.00 to 86.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,659.00 to 101.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,659.00 to 116.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,659.00 to 131.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,674.00 to 26.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,674.00 to 41.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,674.00 to 56.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,674.00 to 71.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,674.00 to 86.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,674.00 to 101.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,674.00 to 116.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,674.00 to 131.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,689.00 to 26.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,689.00 to 41.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,689.00 to 56.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,689.00 to 71.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,689.00 to 86.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,689.00 to 101.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,689.00 to 116.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,689.00 to 131.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,704.00 to 26.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,704.00 to 41.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,704.00 to 56.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,704.00 to 71.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,704.00 to 86.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,704.00 to 101.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,704.00 to 116.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,704.00 to 131.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 72.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,628.00 to 272.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,629.00 to 166.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2" at 212.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 292.00,628.00 to 412.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,629.00 to 306.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3" at 352.00,759.00 center font ",11" textcolor rgb "#000000" front
set label "Step 8: two new pools from the fullest arena" at 462.00,612.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,628.00 to 582.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,629.00 to 476.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,629.00 to 491.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,629.00 to 506.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,629.00 to 521.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,629.00 to 536.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,629.00 to 551.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,629.00 to 566.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,629.00 to 581.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,644.00 to 476.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,644.00 to 491.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,644.00 to 506.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,644.00 to 521.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,644.00 to 536.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,644.00 to 551.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,644.00 to 566.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,644.00 to 581.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,659.00 to 476.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,659.00 to 491.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,659.00 to 506.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,659.00 to 521.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,659.00 to 536.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,659.00 to 551.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,659.00 to 566.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,659.00 to 581.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,674.00 to 476.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,674.00 to 491.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,674.00 to 506.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,674.00 to 521.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,674.00 to 536.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,674.00 to 551.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,674.00 to 566.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,674.00 to 581.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,689.00 to 476.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,689.00 to 491.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,689.00 to 506.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,689.00 to 521.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,689.00 to 536.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,689.00 to 551.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,689.00 to 566.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,689.00 to 581.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,704.00 to 476.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,704.00 to 491.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,704.00 to 506.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,704.00 to 521.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,704.00 to 536.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,704.00 to 551.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,704.00 to 566.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,704.00 to 581.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,719.00 to 476.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,719.00 to 491.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 522.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 602.00,628.00 to 722.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,629.00 to 616.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2" at 662.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 742.00,628.00 to 862.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,629.00 to 756.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3" at 802.00,759.00 center font ",11" textcolor rgb "#000000" front
set label "Step 9: the few die, two arenas are free" at 12.00,798.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,814.00 to 132.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,815.00 to 26.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,815.00 to 41.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,815.00 to 56.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,815.00 to 71.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,815.00 to 86.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,815.00 to 101.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,815.00 to 116.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,815.00 to 131.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,830.00 to 26.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,830.00 to 41.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,830.00 to 56.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,830.00 to 71.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,830.00 to 86.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,830.00 to 101.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,830.00 to 116.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,830.00 to 131.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,845.00 to 26.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,845.00 to 41.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,845.00 to 56.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,845.00 to 71.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,845.00 to 86.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,845.00 to 101.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,845.00 to 116.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,845.00 to 131.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,860.00 to 26.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,860.00 to 41.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,860.00 to 56.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,860.00 to 71.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,860.00 to 86.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,860.00 to 101.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,860.00 to 116.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,860.00 to 131.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,875.00 to 26.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,875.00 to 41.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,875.00 to 56.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,875.00 to 71.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,875.00 to 86.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,875.00 to 101.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,875.00 to 116.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,875.00 to 131.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,890.00 to 26.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,890.00 to 41.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,890.00 to 56.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,890.00 to 71.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,890.00 to 86.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,890.00 to 101.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,890.00 to 116.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,890.00 to 131.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,905.00 to 26.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,905.00 to 41.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 72.00,945.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,814.00 to 272.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2, kept" at 212.00,945.00 center font ",11" textcolor rgb "#000000" front
set arrow from 292.00,814.00 to 412.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 412.00,814.00 to 412.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 412.00,934.00 to 292.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 292.00,934.00 to 292.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "given back" at 352.00,866.00 center font ",11" textcolor rgb "#000000" front
set label "to the system" at 352.00,882.00 center font ",11" textcolor rgb "#000000" front
set label "arena 3" at 352.00,945.00 center font ",11" textcolor rgb "#000000" front
set label "Step 10: two new pools from the emptiest arena" at 462.00,798.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,814.00 to 582.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,815.00 to 476.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,815.00 to 491.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,815.00 to 506.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,815.00 to 521.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,815.00 to 536.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,815.00 to 551.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,815.00 to 566.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,815.00 to 581.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,830.00 to 476.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,830.00 to 491.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,830.00 to 506.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,830.00 to 521.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,830.00 to 536.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,830.00 to 551.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,830.00 to 566.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,830.00 to 581.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,845.00 to 476.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,845.00 to 491.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,845.00 to 506.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,845.00 to 521.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,845.00 to 536.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,845.00 to 551.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,845.00 to 566.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,845.00 to 581.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,860.00 to 476.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,860.00 to 491.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,860.00 to 506.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,860.00 to 521.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,860.00 to 536.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,860.00 to 551.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,860.00 to 566.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,860.00 to 581.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,875.00 to 476.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,875.00 to 491.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,875.00 to 506.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,875.00 to 521.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,875.00 to 536.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,875.00 to 551.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,875.00 to 566.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,875.00 to 581.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,890.00 to 476.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,890.00 to 491.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,890.00 to 506.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,890.00 to 521.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,890.00 to 536.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,890.00 to 551.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,890.00 to 566.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,890.00 to 581.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 522.00,945.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 602.00,814.00 to 722.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,815.00 to 616.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,815.00 to 631.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2" at 662.00,945.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 742.00,814.00 to 862.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,815.00 to 756.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 758.00,815.00 to 771.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3" at 802.00,945.00 center font ",11" textcolor rgb "#000000" front
set label "Step 11: the few die, no arena is free" at 12.00,984.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,1000.00 to 132.00,1120.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,1001.00 to 26.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,1001.00 to 41.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,1001.00 to 56.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,1001.00 to 71.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,1001.00 to 86.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,1001.00 to 101.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,1001.00 to 116.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,1001.00 to 131.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,1016.00 to 26.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,1016.00 to 41.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,1016.00 to 56.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,1016.00 to 71.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,1016.00 to 86.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,1016.00 to 101.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,1016.00 to 116.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,1016.00 to 131.00,1029.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,1031.00 to 26.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,1031.00 to 41.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,1031.00 to 56.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,1031.00 to 71.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,1031.00 to 86.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,1031.00 to 101.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,1031.00 to 116.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,1031.00 to 131.00,1044.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,1046.00 to 26.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,1046.00 to 41.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,1046.00 to 56.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,1046.00 to 71.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,1046.00 to 86.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,1046.00 to 101.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,1046.00 to 116.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,1046.00 to 131.00,1059.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,1061.00 to 26.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,1061.00 to 41.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,1061.00 to 56.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,1061.00 to 71.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,1061.00 to 86.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,1061.00 to 101.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,1061.00 to 116.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,1061.00 to 131.00,1074.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,1076.00 to 26.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,1076.00 to 41.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,1076.00 to 56.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,1076.00 to 71.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,1076.00 to 86.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,1076.00 to 101.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,1076.00 to 116.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,1076.00 to 131.00,1089.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 72.00,1131.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,1000.00 to 272.00,1120.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,1001.00 to 181.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2" at 212.00,1131.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 292.00,1000.00 to 412.00,1120.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 308.00,1001.00 to 321.00,1014.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3" at 352.00,1131.00 center font ",11" textcolor rgb "#000000" front
plot NaN notitle
