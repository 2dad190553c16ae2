// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Function`.
///
/// The service requires `description`, `handler`, `runtime` in requests.
#[non_exhaustive]
pub struct Function {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `handler`, required.
    pub handler: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `runtime`, required.
    pub runtime: Option<String>,
    /// `timeoutSeconds`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 15
    pub timeout_seconds: Option<i64>,
    /// `zipId`.
    pub zip_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Function {
    "dateCreated" DateTime date_created,
    "description" Str description,
    "handler" Str handler,
    "id" Str id,
    "name" Str name,
    "runtime" Str runtime,
    "timeoutSeconds" Int timeout_seconds,
    "zipId" Str zip_id,
});

rt::setters!(Function {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 description with_description(impl Into<String>) clear_description,
    2 handler with_handler(impl Into<String>) clear_handler,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 runtime with_runtime(impl Into<String>) clear_runtime,
    6 timeout_seconds with_timeout_seconds(i64) clear_timeout_seconds,
    7 zip_id with_zip_id(impl Into<String>) clear_zip_id,
});
