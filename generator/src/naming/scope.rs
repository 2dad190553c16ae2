//! Uniqueness of names.

use std::collections::HashSet;

use crate::sink::Ident;

/// A wish for a name.
pub(super) struct Claim {
    /// The names wanted, best first.
    pub(super) alternatives: Vec<String>,
    /// The name that the lock gives, which is taken whatever it is.
    pub(super) locked: Option<String>,
}

impl Claim {
    pub(super) fn of(name: String) -> Self {
        Self {
            alternatives: vec![name],
            locked: None,
        }
    }
}

/// Names that must differ from each other.
pub(super) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are never given.
    pub(super) fn new(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Gives every claim a name: locked names first, then the others in order.
    pub(super) fn settle(mut self, claims: Vec<Claim>) -> Vec<Ident> {
        let mut names: Vec<Option<Ident>> = claims
            .iter()
            .map(|claim| {
                let locked = claim.locked.clone()?;
                self.taken.insert(bare(&locked));
                Some(Ident::new(locked))
            })
            .collect();
        for (claim, name) in claims.into_iter().zip(&mut names) {
            if name.is_none() {
                *name = Some(self.first_free(&claim.alternatives));
            }
        }
        names.into_iter().flatten().collect()
    }

    /// Gives one name.
    pub(super) fn claim(&mut self, wanted: &str) -> Ident {
        self.first_free(&[wanted.to_owned()])
    }

    fn first_free(&mut self, alternatives: &[String]) -> Ident {
        for name in alternatives {
            if self.taken.insert(bare(name)) {
                return Ident::new(name.clone());
            }
        }
        let base = alternatives
            .last()
            .map_or("name", |name| name.strip_prefix("r#").unwrap_or(name));
        let lower = base.starts_with(|c: char| c.is_lowercase() || c == '_');
        let mut number = 2_usize;
        loop {
            // Features and snake-case names part the number from the word.
            let name = match (lower, base.contains('-')) {
                (true, true) => format!("{base}-{number}"),
                (true, false) => format!("{base}_{number}"),
                _ => format!("{base}{number}"),
            };
            if self.taken.insert(name.clone()) {
                return Ident::new(name);
            }
            number += 1;
        }
    }
}

/// Keywords count without `r#`, because other names are made from them.
fn bare(name: &str) -> String {
    name.strip_prefix("r#").unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle(claims: &[(&str, Option<&str>)]) -> Vec<String> {
        let claims = claims
            .iter()
            .map(|(wanted, locked)| Claim {
                alternatives: vec![(*wanted).to_owned()],
                locked: locked.map(str::to_owned),
            })
            .collect();
        Scope::new(&["send"])
            .settle(claims)
            .iter()
            .map(|name| name.as_str().to_owned())
            .collect()
    }

    #[test]
    fn names_are_unique_and_locked_ones_win() {
        assert_eq!(
            settle(&[("a", None), ("a", None), ("a", None)]),
            ["a", "a_2", "a_3"]
        );
        assert_eq!(settle(&[("a", None), ("b", Some("a"))]), ["a_2", "a"]);
        assert_eq!(
            settle(&[("send", None), ("A", None), ("A", None)]),
            ["send_2", "A", "A2"]
        );
        assert_eq!(
            settle(&[("r#type", None), ("type", None)]),
            ["r#type", "type_2"]
        );
    }
}
