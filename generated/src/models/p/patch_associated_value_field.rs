// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchAssociatedValueField`.
#[non_exhaustive]
pub struct PatchAssociatedValueField {
    /// `dataType`.
    pub data_type: Option<super::PatchAssociatedValueFieldDataType>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dataType` in [`PatchAssociatedValueField`](super::PatchAssociatedValueField).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchAssociatedValueFieldDataType {
    /// `Number`
    Number,
    /// `Integer`
    Integer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchAssociatedValueField {
    "dataType" Enum data_type,
    "name" Str name,
});

rt::setters!(PatchAssociatedValueField {
    0 data_type with_data_type(impl Into<super::PatchAssociatedValueFieldDataType>) clear_data_type,
    1 name with_name(impl Into<String>) clear_name,
});

rt::open_enum!(PatchAssociatedValueFieldDataType {
    Number = "Number",
    Integer = "Integer",
});
