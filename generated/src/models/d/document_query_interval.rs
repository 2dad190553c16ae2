// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentQueryInterval`.
#[non_exhaustive]
pub struct DocumentQueryInterval {
    /// `field`.
    pub field: Option<super::DocumentQueryIntervalField>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`DocumentQueryInterval`](super::DocumentQueryInterval).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentQueryIntervalField {
    /// `dateCreated`
    DateCreated,
    /// `dateModified`
    DateModified,
    /// `datePublished`
    DatePublished,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentQueryInterval {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(DocumentQueryInterval {
    0 field with_field(impl Into<super::DocumentQueryIntervalField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(DocumentQueryIntervalField {
    DateCreated = "dateCreated",
    DateModified = "dateModified",
    DatePublished = "datePublished",
});
