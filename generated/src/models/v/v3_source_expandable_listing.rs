// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceExpandableListing`.
#[non_exhaustive]
pub struct V3SourceExpandableListing {
    /// `entities`.
    pub entities: Option<Vec<super::V3SourceExpandableListResponse>>,
    __marks: rt::Marks,
}

rt::model!(V3SourceExpandableListing {
    "entities" Any entities,
});
