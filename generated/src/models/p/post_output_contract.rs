// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PostOutputContract`.
///
/// The service requires `successSchema` in requests.
#[non_exhaustive]
pub struct PostOutputContract {
    /// `successSchema`, required.
    pub success_schema: Option<super::JsonSchemaDocument>,
    __marks: rt::Marks,
}

rt::model!(PostOutputContract {
    "successSchema" Any success_schema,
});

rt::setters!(PostOutputContract {
    0 success_schema with_success_schema(super::JsonSchemaDocument) clear_success_schema,
});
