//! Models as the generator writes them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{
    Date, DateTime, Enumeration, Marks, Model, Shape, Slot, SlotMut, Target, View, Visit, VisitMut,
    Wire, copy, debug, deserialize, equal, serialize,
};

macro_rules! model {
    ($name:ident, $shape:expr, { $($slot:ident $field:ident: $rust:ty,)* }) => {
        #[derive(Default)]
        pub(super) struct $name {
            $(pub(super) $field: $rust,)*
            pub(super) __marks: Marks,
        }

        impl Model for $name {
            fn slots(&self, visit: &mut dyn Visit) {
                static SHAPE: Shape = $shape;
                visit.visit(&SHAPE, &[$(Slot::$slot(&self.$field)),*], &self.__marks);
            }

            fn slots_mut(&mut self, visit: &mut dyn VisitMut) {
                static SHAPE: Shape = $shape;
                visit.visit(
                    &SHAPE,
                    &mut [$(SlotMut::$slot(&mut self.$field)),*],
                    &mut self.__marks,
                );
            }
        }

        impl Clone for $name {
            fn clone(&self) -> Self {
                copy(self)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                equal(self, other)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                debug(self, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                deserialize(source)
            }
        }
    };
}

model!(User, Shape::new("User", &[
    "active", "born", "division", "family", "id", "json", "labels", "manager", "names", "nested",
    "score", "seen", "skills", "state", "tags", "version",
]), {
    Bool active: Option<bool>,
    Date born: Option<Date>,
    Any division: Option<Division>,
    IntEnum family: Option<Family>,
    Str id: Option<String>,
    Json json: Option<Value>,
    Any labels: Option<BTreeMap<String, String>>,
    Any manager: Option<Box<User>>,
    Texts names: Option<Vec<String>>,
    Any nested: Option<BTreeMap<String, Vec<Vec<i64>>>>,
    Float score: Option<f64>,
    DateTime seen: Option<DateTime>,
    Any skills: Option<Vec<Division>>,
    Enum state: Option<State>,
    Any tags: Option<BTreeMap<String, Division>>,
    Int version: Option<i64>,
});

model!(Division, Shape::new("Division", &["id", "sizes"]), {
    Str id: Option<String>,
    Any sizes: Option<Vec<f64>>,
});

model!(Empty, Shape::new("Empty", &[]), {});

model!(Open, Shape::new("Open", &["id"]).open(), {
    Str id: Option<String>,
    Any extra: BTreeMap<String, Numbers>,
});

model!(Page, Shape::new("Page", &["entities", "total"]), {
    Any entities: Option<Vec<User>>,
    Int total: Option<i64>,
});

/// What an open model keeps of an unknown property.
pub(super) type Numbers = Vec<i64>;

macro_rules! enumeration {
    ($name:ident { $($variant:ident = $text:literal,)* } |$view:ident| $as_view:expr) => {
        #[derive(Clone, PartialEq, Debug)]
        pub(super) enum $name {
            $($variant,)*
            Unknown(crate::model::Unknown),
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(crate::model::Unknown::new(text)),
                }
            }
        }

        impl Enumeration for $name {
            fn text(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text.as_str(),
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::from("")
            }
        }

        impl Wire for $name {
            fn view(&self) -> View<'_> {
                let $view = self.text();
                $as_view
            }

            fn target(&mut self) -> Target<'_> {
                Target::Enum(self)
            }
        }
    };
}

enumeration!(State { Active = "active", Deleted = "deleted", } |text| View::Str(text));
enumeration!(Family { V4 = "2", V6 = "23", } |text| View::number(text));
