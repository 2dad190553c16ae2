// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutlierResultTemplate`.
#[non_exhaustive]
pub struct OutlierResultTemplate {
    /// `entities`.
    pub entities: Option<Vec<super::OutlierResultBody>>,
    __marks: rt::Marks,
}

rt::model!(OutlierResultTemplate {
    "entities" Any entities,
});
