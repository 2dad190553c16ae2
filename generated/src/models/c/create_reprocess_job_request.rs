// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateReprocessJobRequest`.
///
/// The service requires `dateEnd`, `dateStart`, `mediaTypes`, `name`, `programs` in requests.
#[non_exhaustive]
pub struct CreateReprocessJobRequest {
    /// `dateEnd`, required.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `dialects`.
    pub dialects: Option<Vec<String>>,
    /// `mediaTypes`, required.
    pub media_types: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `programs`, required.
    pub programs: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateReprocessJobRequest {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "description" Str description,
    "dialects" Texts dialects,
    "mediaTypes" Texts media_types,
    "name" Str name,
    "programs" Texts programs,
});

rt::setters!(CreateReprocessJobRequest {
    0 date_end with_date_end(impl Into<rt::DateTime>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    2 description with_description(impl Into<String>) clear_description,
    3 dialects with_dialects(Vec<String>) clear_dialects,
    4 media_types with_media_types(Vec<String>) clear_media_types,
    5 name with_name(impl Into<String>) clear_name,
    6 programs with_programs(Vec<String>) clear_programs,
});
