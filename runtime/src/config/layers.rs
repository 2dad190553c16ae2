//! Which layer wins.

/// The order of the layers when the settings of a client are put together.
///
/// When the client is built it is file < environment < builder. The same holds
/// when the file changes, unless the client prefers its file: then the keys
/// that are in the file win, as in the official SDKs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Layers {
    file_wins: bool,
}

impl Layers {
    /// For the first snapshot of a client.
    pub(crate) fn at_build() -> Self {
        Self { file_wins: false }
    }

    /// For each later one.
    pub(crate) fn at_reload(prefer_file: bool) -> Self {
        Self {
            file_wins: prefer_file,
        }
    }

    /// The value of one setting; `None` leaves it to the default.
    pub(crate) fn pick<T>(
        self,
        builder: Option<T>,
        environment: Option<T>,
        file: Option<T>,
    ) -> Option<T> {
        if self.file_wins {
            file.or(builder).or(environment)
        } else {
            builder.or(environment).or(file)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Layers;

    /// Each layer as given or not, in the order builder, environment, file.
    #[test]
    fn every_combination() {
        for bits in 0..8_u8 {
            let layer = |bit: u8, name| (bits & bit != 0).then_some(name);
            let (builder, environment, file) = (layer(1, "b"), layer(2, "e"), layer(4, "f"));
            let usual = match bits {
                0 => None,
                1 | 3 | 5 | 7 => Some("b"),
                2 | 6 => Some("e"),
                _ => Some("f"),
            };
            for layers in [Layers::at_build(), Layers::at_reload(false)] {
                assert_eq!(layers.pick(builder, environment, file), usual, "{bits}");
            }
            let preferred = if bits & 4 != 0 { Some("f") } else { usual };
            assert_eq!(
                Layers::at_reload(true).pick(builder, environment, file),
                preferred,
                "{bits}"
            );
        }
    }
}
