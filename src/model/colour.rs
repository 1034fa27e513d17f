//! How well colours are told apart (WCAG 2.2, success criteria 1.4.3 and 1.4.11).

use std::fmt;

use super::Colour;

/// How finely a lightness is looked for.
const STEPS: u16 = 1024;

/// A colour as a screen mixes it: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

impl Colour {
    /// The colour as a screen mixes it.
    ///
    /// # Panics
    /// Never: a colour was checked when it was read.
    #[must_use]
    pub fn rgb(&self) -> Rgb {
        let digits = self.as_str().trim_start_matches('#');
        let at = |start: usize, length: usize| {
            let part = u8::from_str_radix(&digits[start..start + length], 16).expect("hexadecimal digits");
            if length == 1 { part * 17 } else { part }
        };
        let length = digits.len() / 3;
        Rgb([at(0, length), at(length, length), at(2 * length, length)])
    }
}

impl Rgb {
    /// The contrast of two colours: from 1 (the same) to 21 (black and white).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The lowest contrast of the colour with one of several.
    #[must_use]
    pub fn lowest_contrast(self, others: &[Self]) -> f64 {
        others.iter().map(|other| self.contrast(*other)).fold(21.0, f64::min)
    }

    /// The colour that is nearest to this one and has at least that contrast with all of `others`, which are all light
    /// or all dark: of the same hue and saturation, and no darker or lighter than need be.
    #[must_use]
    pub fn with_contrast(self, others: &[Self], least: f64) -> Self {
        if self.lowest_contrast(others) >= least {
            return self;
        }
        let is_dark = others.iter().all(|other| other.luminance() < 0.18);
        let end = if is_dark { 1.0 } else { 0.0 };
        let [hue, saturation, lightness] = self.hsl();
        let steps = (1..=STEPS).map(|step| {
            let part = f64::from(step) / f64::from(STEPS);
            Self::of_hsl([hue, saturation, lightness + (end - lightness) * part])
        });
        steps
            .into_iter()
            .find(|colour| colour.lowest_contrast(others) >= least)
            .unwrap_or(Self([255 * u8::from(is_dark); 3]))
    }

    /// Hue in twelfths of a turn; saturation and lightness from 0 to 1.
    fn hsl(self) -> [f64; 3] {
        let [red, green, blue] = self.0.map(|part| f64::from(part) / 255.0);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let (range, lightness) = (most - least, f64::midpoint(most, least));
        if range <= 0.0 {
            return [0.0, 0.0, lightness];
        }
        let hue = if most <= red {
            (green - blue) / range
        } else if most <= green {
            2.0 + (blue - red) / range
        } else {
            4.0 + (red - green) / range
        };
        [2.0 * hue.rem_euclid(6.0), range / (1.0 - (2.0 * lightness - 1.0).abs()), lightness]
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
    fn of_hsl([hue, saturation, lightness]: [f64; 3]) -> Self {
        let reach = saturation * lightness.min(1.0 - lightness);
        Self([0.0, 8.0, 4.0].map(|turn| {
            let at = (turn + hue) % 12.0;
            let part = lightness - reach * (at - 3.0).min(9.0 - at).clamp(-1.0, 1.0);
            (part * 255.0).round().clamp(0.0, 255.0) as u8
        }))
    }

    /// Relative luminance, as WCAG defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rgb(text: &str) -> Rgb {
        text.parse::<Colour>().unwrap().rgb()
    }

    #[test]
    fn colours_are_read() {
        for (text, colour) in [("#0b4a7d", [11, 74, 125]), ("0B4A7D", [11, 74, 125]), ("#abc", [170, 187, 204])] {
            assert_eq!(rgb(text), Rgb(colour), "{text}");
        }
        assert_eq!(rgb("FFF").to_string(), "#ffffff");
        for wrong in ["", "#", "#12345", "12345g", "blue", "#1234567", "#ääx", "rgb(1,2,3)"] {
            assert!(wrong.parse::<Colour>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn hue_and_lightness_there_and_back() {
        for red in (0..=255).step_by(5) {
            for blue in (0..=255).step_by(3) {
                let own = Rgb([red, 100, blue]);
                assert_eq!(Rgb::of_hsl(own.hsl()), own);
            }
        }
    }

    /// The values that WCAG's own documents and every checker give.
    #[test]
    fn contrasts_are_those_of_wcag() {
        let white = rgb("#fff");
        for (text, contrast) in [("#000", 21.0), ("#fff", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#f00", 4.0)] {
            assert!((rgb(text).contrast(white) - contrast).abs() < 0.005, "{text}");
        }
    }

    #[test]
    fn the_nearest_colour_passes_and_one_step_less_does_not() {
        for (paper, least) in [("#ffffff", 4.5), ("#14191f", 4.5), ("#ffffff", 3.0), ("#14191f", 3.0)] {
            let paper = [rgb(paper)];
            for red in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let own = Rgb([red, 128, blue]);
                    let better = own.with_contrast(&paper, least);
                    assert!(better.lowest_contrast(&paper) >= least, "{own} {better}");
                    if own.lowest_contrast(&paper) >= least {
                        assert_eq!(own, better, "a colour that passes stays");
                    } else {
                        assert!(better.lowest_contrast(&paper) < least + 0.15, "{own} {better}: no more than needed");
                    }
                }
            }
        }
    }
}
