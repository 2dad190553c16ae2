// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CategoriesFilter`.
#[non_exhaustive]
pub struct CategoriesFilter {
    /// `entities`, required.
    pub entities: Option<Vec<super::CategoryEntity>>,
    __marks: rt::Marks,
}

rt::model!(CategoriesFilter {
    "entities" Any entities,
});
