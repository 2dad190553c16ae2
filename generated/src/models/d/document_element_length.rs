// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentElementLength`.
///
/// The service requires `unit`, `value` in requests.
#[non_exhaustive]
pub struct DocumentElementLength {
    /// `unit`, required.
    pub unit: Option<super::DocumentElementLengthUnit>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `unit` in [`DocumentElementLength`](super::DocumentElementLength).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentElementLengthUnit {
    /// `Em`
    Em,
    /// `Percentage`
    Percentage,
    /// `Px`
    Px,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentElementLength {
    "unit" Enum unit,
    "value" Float value,
});

rt::setters!(DocumentElementLength {
    0 unit with_unit(impl Into<super::DocumentElementLengthUnit>) clear_unit,
    1 value with_value(f64) clear_value,
});

rt::open_enum!(DocumentElementLengthUnit {
    Em = "Em",
    Percentage = "Percentage",
    Px = "Px",
});
