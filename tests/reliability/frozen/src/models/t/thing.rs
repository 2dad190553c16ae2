// Frozen: written by an earlier generator, never again. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Thing`.
///
/// The service requires `kind` in requests.
///
/// Extended by [`SpecialThing`](super::SpecialThing); what only they have is kept in `additional_properties`.
#[non_exhaustive]
pub struct Thing {
    /// A property, not a reference
    ///
    /// `$ref`.
    pub r#ref: Option<String>,
    /// `_type`.
    pub r#type: Option<String>,
    /// `byName`.
    pub by_name: Option<std::collections::BTreeMap<String, super::Duration>>,
    /// `channels`.
    pub channels: Option<Vec<String>>,
    /// `children`.
    pub children: Option<Vec<super::Thing>>,
    /// `day`.
    pub day: Option<rt::Date>,
    /// `free`.
    pub free: Option<rt::Value>,
    /// `kind`, required.
    pub kind: Option<String>,
    /// `level`.
    pub level: Option<super::ThingLevel>,
    /// `response`.
    pub response: Option<super::Response>,
    /// `self`.
    pub self_: Option<Box<super::Thing>>,
    /// `sign`.
    pub sign: Option<super::ThingSign>,
    /// `span`.
    ///
    /// Format: interval
    pub span: Option<String>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<String>,
    /// `when`.
    pub when: Option<rt::DateTime>,
    /// The properties that the description does not name.
    pub additional_properties: std::collections::BTreeMap<String, rt::Value>,
    __marks: rt::Marks,
}
impl Thing {
    /// The items of `channels` as listed values.
    #[inline]
    pub fn channels_values(&self) -> Vec<super::ThingChannels> {
        rt::listed(self.channels.as_deref())
    }
}
/// The values of `channels` in [`Thing`](super::Thing).
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingChannels {
    /// `voice`
    Voice,
    /// `chat`
    Chat,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `level` in [`Thing`](super::Thing).
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
impl From<i64> for ThingLevel {
    #[inline]
    fn from(number: i64) -> Self {
        Self::from(number.to_string().as_str())
    }
}
/// The values of `sign` in [`Thing`](super::Thing).
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingSign {
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `24h`
    N24h,
    /// `unknown`
    Unknown,
    /// The empty text.
    Empty,
    /// `a-b`
    AB,
    /// `a_b`
    AUnderscoreB,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(open Thing {
    "$ref" Str r#ref,
    "_type" Str r#type,
    "byName" Any by_name,
    "channels" Texts channels,
    "children" Any children,
    "day" Date day,
    "free" Json free,
    "kind" Str kind,
    "level" IntEnum level,
    "response" Any response,
    "self" Any self_,
    "sign" Enum sign,
    "span" Str span,
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" Str urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
    "when" DateTime when,
});

rt::setters!(Thing {
    0 r#ref with_ref(impl Into<String>) clear_ref,
    1 r#type with_type(impl Into<String>) clear_type,
    2 by_name with_by_name(std::collections::BTreeMap<String, super::Duration>) clear_by_name,
    3 channels with_channels(Vec<String>) clear_channels,
    4 children with_children(Vec<super::Thing>) clear_children,
    5 day with_day(impl Into<rt::Date>) clear_day,
    6 free with_free(rt::Value) clear_free,
    7 kind with_kind(impl Into<String>) clear_kind,
    8 level with_level(impl Into<super::ThingLevel>) clear_level,
    9 response with_response(super::Response) clear_response,
    10 self_ with_self_(super::Thing) clear_self_,
    11 sign with_sign(impl Into<super::ThingSign>) clear_sign,
    12 span with_span(impl Into<String>) clear_span,
    13 urn_ietf_params_scim_schemas_extension_enterprise_2_0_user with_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user(impl Into<String>) clear_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
    14 when with_when(impl Into<rt::DateTime>) clear_when,
});

rt::open_enum!(ThingChannels {
    Voice = "voice",
    Chat = "chat",
});

rt::open_enum!(ThingLevel {
    N1 = "1",
    N2 = "2",
});

rt::open_enum!(ThingSign {
    Less = "<",
    LessEqual = "<=",
    N24h = "24h",
    Unknown = "unknown",
    Empty = "",
    AB = "a-b",
    AUnderscoreB = "a_b",
});
