// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Range`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct Range {
    /// `end`.
    pub end: Option<String>,
    /// `numberOfOccurrences`.
    pub number_of_occurrences: Option<i64>,
    /// `type`, required.
    pub r#type: Option<super::RangeType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Range`](super::Range).
#[derive(Clone)]
#[non_exhaustive]
pub enum RangeType {
    /// `NoEnd`
    NoEnd,
    /// `EndDate`
    EndDate,
    /// `Numbered`
    Numbered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Range {
    "end" Str end,
    "numberOfOccurrences" Int number_of_occurrences,
    "type" Enum r#type,
});

rt::setters!(Range {
    0 end with_end(impl Into<String>) clear_end,
    1 number_of_occurrences with_number_of_occurrences(i64) clear_number_of_occurrences,
    2 r#type with_type(impl Into<super::RangeType>) clear_type,
});

rt::open_enum!(RangeType {
    NoEnd = "NoEnd",
    EndDate = "EndDate",
    Numbered = "Numbered",
});
