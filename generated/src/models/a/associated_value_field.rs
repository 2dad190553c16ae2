// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssociatedValueField`.
///
/// The service requires `dataType`, `name` in requests.
#[non_exhaustive]
pub struct AssociatedValueField {
    /// `dataType`, required.
    pub data_type: Option<super::AssociatedValueFieldDataType>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`AssociatedValueField`](super::AssociatedValueField).
#[derive(Clone)]
#[non_exhaustive]
pub enum AssociatedValueFieldDataType {
    /// `Number`
    Number,
    /// `Integer`
    Integer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AssociatedValueField {
    "dataType" Enum data_type,
    "name" Str name,
});

rt::setters!(AssociatedValueField {
    0 data_type with_data_type(impl Into<super::AssociatedValueFieldDataType>) clear_data_type,
    1 name with_name(impl Into<String>) clear_name,
});

rt::open_enum!(AssociatedValueFieldDataType {
    Number = "Number",
    Integer = "Integer",
});
