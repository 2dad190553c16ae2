//! Macros that generated code calls, so that what is the same for every model
//! is written once. They are not for applications.

/// The constructor, the codec and the traits of a model:
/// `model!(Name { "wire" Slot field, ... })`, fields sorted by wire name.
/// `model!(open Name { ... })` is a model that keeps additional properties.
#[macro_export]
#[doc(hidden)]
macro_rules! __model {
    ($name:ident { $($wire:literal $slot:ident $field:ident,)* }) => {
        impl $name {
            /// A model with nothing set.
            #[inline]
            pub fn new() -> Self {
                Self { $($field: None,)* __marks: $crate::__gen::Marks::NONE }
            }
        }

        const _: () = {
            // Under names that no model has, for `$name` is looked up here too.
            use $crate::__gen::{
                Model as __Model, Shape as __Shape, Slot as __Slot, SlotMut as __SlotMut,
                Visit as __Visit, VisitMut as __VisitMut,
            };

            static __SHAPE: __Shape = __Shape::new(stringify!($name), &[$($wire),*]);

            impl __Model for $name {
                #[inline]
                fn slots(&self, visit: &mut dyn __Visit) {
                    visit.visit(
                        &__SHAPE,
                        &[$(__Slot::$slot(&self.$field),)*],
                        &self.__marks,
                    );
                }

                #[inline]
                fn slots_mut(&mut self, visit: &mut dyn __VisitMut) {
                    visit.visit(
                        &__SHAPE,
                        &mut [$(__SlotMut::$slot(&mut self.$field),)*],
                        &mut self.__marks,
                    );
                }
            }
        };

        $crate::__model_traits!($name);
    };
    (open $name:ident { $($wire:literal $slot:ident $field:ident,)* }) => {
        impl $name {
            /// A model with nothing set.
            #[inline]
            pub fn new() -> Self {
                Self {
                    $($field: None,)*
                    additional_properties: ::std::collections::BTreeMap::new(),
                    __marks: $crate::__gen::Marks::NONE,
                }
            }
        }

        const _: () = {
            // Under names that no model has, for `$name` is looked up here too.
            use $crate::__gen::{
                Model as __Model, Shape as __Shape, Slot as __Slot, SlotMut as __SlotMut,
                Visit as __Visit, VisitMut as __VisitMut,
            };

            static __SHAPE: __Shape = __Shape::new(stringify!($name), &[$($wire),*]).open();

            impl __Model for $name {
                #[inline]
                fn slots(&self, visit: &mut dyn __Visit) {
                    visit.visit(
                        &__SHAPE,
                        &[
                            $(__Slot::$slot(&self.$field),)*
                            __Slot::Any(&self.additional_properties),
                        ],
                        &self.__marks,
                    );
                }

                #[inline]
                fn slots_mut(&mut self, visit: &mut dyn __VisitMut) {
                    visit.visit(
                        &__SHAPE,
                        &mut [
                            $(__SlotMut::$slot(&mut self.$field),)*
                            __SlotMut::Any(&mut self.additional_properties),
                        ],
                        &mut self.__marks,
                    );
                }
            }
        };

        $crate::__model_traits!($name);
    };
}

/// What every model has whatever its fields are.
#[macro_export]
#[doc(hidden)]
macro_rules! __model_traits {
    ($name:ident) => {
        impl $name {
            /// The model as JSON text, as it would be sent.
            #[inline]
            pub fn to_json(&self) -> String {
                $crate::__gen::to_json(self)
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__gen::copy(self)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__gen::equal(self, other)
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::__gen::debug(self, f)
            }
        }

        impl $crate::__gen::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__gen::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::__gen::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__gen::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__gen::Deserializer<'de>>(
                source: D,
            ) -> Result<Self, D::Error> {
                $crate::__gen::deserialize(source)
            }
        }
    };
}

/// The setters of a model that requests carry:
/// `setters!(Name { 0 field with_field(Type) clear_field, ... })`, each with
/// the index of its slot.
#[macro_export]
#[doc(hidden)]
macro_rules! __setters {
    ($name:ident { $($index:literal $field:ident $with:ident($value:ty) $clear:ident,)* }) => {
        impl $name {
            $(
                /// Sets the field of this name.
                #[inline]
                #[must_use]
                pub fn $with(mut self, value: $value) -> Self {
                    self.$field = Some(value.into());
                    self
                }

                /// Sends `null` for the field of this name.
                #[inline]
                pub fn $clear(&mut self) {
                    $crate::__gen::clear(self, $index);
                }
            )*
        }
    };
}

/// The conversions of an enumeration that is open for texts it does not list:
/// `open_enum!(Name { Variant = "text", ... })`.
#[macro_export]
#[doc(hidden)]
macro_rules! __open_enum {
    ($name:ident { $($variant:ident = $text:literal,)* }) => {
        impl $name {
            /// The value as it travels; of an unknown value the text as it came.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::UnknownValue(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::UnknownValue($crate::__gen::Unknown::new(text)),
                }
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Into<String> for $name {
            #[inline]
            fn into(self) -> String {
                self.as_str().to_owned()
            }
        }

        impl $crate::__gen::Enumeration for $name {
            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
    };
}

/// What an enumeration needs that stands in lists, maps or answers:
/// `wire_enum!(Name text)` or `wire_enum!(Name number)`.
#[macro_export]
#[doc(hidden)]
macro_rules! __wire_enum {
    ($name:ident $kind:ident) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::UnknownValue($crate::__gen::Unknown::new(""))
            }
        }

        impl $crate::__gen::Wire for $name {
            #[inline]
            fn view(&self) -> $crate::__gen::View<'_> {
                $crate::__gen::enum_view::$kind(self.as_str())
            }

            #[inline]
            fn target(&mut self) -> $crate::__gen::Target<'_> {
                $crate::__gen::Target::Enum(self)
            }
        }
    };
}
