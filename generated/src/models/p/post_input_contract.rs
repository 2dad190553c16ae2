// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PostInputContract`.
///
/// The service requires `inputSchema` in requests.
#[non_exhaustive]
pub struct PostInputContract {
    /// `inputSchema`, required.
    pub input_schema: Option<super::JsonSchemaDocument>,
    __marks: rt::Marks,
}

rt::model!(PostInputContract {
    "inputSchema" Any input_schema,
});

rt::setters!(PostInputContract {
    0 input_schema with_input_schema(super::JsonSchemaDocument) clear_input_schema,
});
