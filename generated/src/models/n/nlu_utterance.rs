// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluUtterance`.
///
/// The service requires `segments` in requests.
#[non_exhaustive]
pub struct NluUtterance {
    /// `id`.
    pub id: Option<String>,
    /// `segments`, required.
    pub segments: Option<Vec<super::NluUtteranceSegment>>,
    /// `source`.
    pub source: Option<super::NluUtteranceSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`NluUtterance`](super::NluUtterance).
#[derive(Clone)]
#[non_exhaustive]
pub enum NluUtteranceSource {
    /// `Generated`
    Generated,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NluUtterance {
    "id" Str id,
    "segments" Any segments,
    "source" Enum source,
});

rt::setters!(NluUtterance {
    0 id with_id(impl Into<String>) clear_id,
    1 segments with_segments(Vec<super::NluUtteranceSegment>) clear_segments,
    2 source with_source(impl Into<super::NluUtteranceSource>) clear_source,
});

rt::open_enum!(NluUtteranceSource {
    Generated = "Generated",
    User = "User",
});
