// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Contractual`.
///
/// The service requires `schemaPropertyKey` in requests.
#[non_exhaustive]
pub struct Contractual {
    /// `contractual`.
    pub contractual: Option<Box<super::Contractual>>,
    /// `schemaPropertyKey`, required.
    pub schema_property_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Contractual {
    "contractual" Any contractual,
    "schemaPropertyKey" Str schema_property_key,
});

rt::setters!(Contractual {
    0 contractual with_contractual(super::Contractual) clear_contractual,
    1 schema_property_key with_schema_property_key(impl Into<String>) clear_schema_property_key,
});
