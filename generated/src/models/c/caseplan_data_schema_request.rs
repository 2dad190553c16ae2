// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseplanDataSchemaRequest`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct CaseplanDataSchemaRequest {
    /// `id`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseplanDataSchemaRequest {
    "id" Str id,
});

rt::setters!(CaseplanDataSchemaRequest {
    0 id with_id(impl Into<String>) clear_id,
});
