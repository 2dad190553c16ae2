// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CriteriaCategoryInfo`.
#[non_exhaustive]
pub struct CriteriaCategoryInfo {
    /// `categoryId`.
    pub category_id: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CriteriaCategoryInfo {
    "categoryId" Str category_id,
    "displayOrder" Int display_order,
});
