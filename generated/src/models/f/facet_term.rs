// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacetTerm`.
#[non_exhaustive]
pub struct FacetTerm {
    /// `count`.
    pub count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `term`.
    pub term: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(FacetTerm {
    "count" Int count,
    "id" Str id,
    "key" Int key,
    "name" Str name,
    "term" Str term,
    "time" DateTime time,
});
