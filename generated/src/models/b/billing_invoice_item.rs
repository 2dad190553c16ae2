// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingInvoiceItem`.
#[non_exhaustive]
pub struct BillingInvoiceItem {
    /// `amount`.
    pub amount: Option<f64>,
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `dateTransacted`.
    pub date_transacted: Option<rt::Date>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `organization`.
    pub organization: Option<super::NamedEntity>,
    /// `product`.
    pub product: Option<super::BillingProduct>,
    /// `quantity`.
    pub quantity: Option<i64>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<super::BillingInvoiceItemUnitOfMeasure>,
    __marks: rt::Marks,
}
/// The values of `unitOfMeasure` in [`BillingInvoiceItem`](super::BillingInvoiceItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingInvoiceItemUnitOfMeasure {
    /// `Call`
    Call,
    /// `Character`
    Character,
    /// `Conversation`
    Conversation,
    /// `Course`
    Course,
    /// `Day`
    Day,
    /// `EA`
    Ea,
    /// `Each`
    Each,
    /// `Employee`
    Employee,
    /// `Engagement`
    Engagement,
    /// `Evaluation`
    Evaluation,
    /// `Event`
    Event,
    /// `Exam`
    Exam,
    /// `GB`
    Gb,
    /// `Guide`
    Guide,
    /// `Hour`
    Hour,
    /// `Ingestion`
    Ingestion,
    /// `Instance`
    Instance,
    /// `Interaction`
    Interaction,
    /// `Invocation`
    Invocation,
    /// `Message`
    Message,
    /// `MillionCharacters`
    MillionCharacters,
    /// `Minute`
    Minute,
    /// `Person`
    Person,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Port`
    Port,
    /// `RateTable`
    RateTable,
    /// `Segment`
    Segment,
    /// `Session`
    Session,
    /// `Stream`
    Stream,
    /// `Summary`
    Summary,
    /// `Token`
    Token,
    /// `Transaction`
    Transaction,
    /// `Translation`
    Translation,
    /// `Turn`
    Turn,
    /// `Unit`
    Unit,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingInvoiceItem {
    "amount" Float amount,
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "dateTransacted" Date date_transacted,
    "description" Str description,
    "id" Str id,
    "organization" Any organization,
    "product" Any product,
    "quantity" Int quantity,
    "unitOfMeasure" Enum unit_of_measure,
});

rt::open_enum!(BillingInvoiceItemUnitOfMeasure {
    Call = "Call",
    Character = "Character",
    Conversation = "Conversation",
    Course = "Course",
    Day = "Day",
    Ea = "EA",
    Each = "Each",
    Employee = "Employee",
    Engagement = "Engagement",
    Evaluation = "Evaluation",
    Event = "Event",
    Exam = "Exam",
    Gb = "GB",
    Guide = "Guide",
    Hour = "Hour",
    Ingestion = "Ingestion",
    Instance = "Instance",
    Interaction = "Interaction",
    Invocation = "Invocation",
    Message = "Message",
    MillionCharacters = "MillionCharacters",
    Minute = "Minute",
    Person = "Person",
    PhoneNumber = "PhoneNumber",
    Port = "Port",
    RateTable = "RateTable",
    Segment = "Segment",
    Session = "Session",
    Stream = "Stream",
    Summary = "Summary",
    Token = "Token",
    Transaction = "Transaction",
    Translation = "Translation",
    Turn = "Turn",
    Unit = "Unit",
    User = "User",
});
