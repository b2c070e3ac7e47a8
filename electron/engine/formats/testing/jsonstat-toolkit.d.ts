declare module 'jsonstat-toolkit' {
  interface JsonStatDataset {
    toTable(options: {
      type: 'arrobj';
      field: 'id';
      content: 'id' | 'label';
      status: true;
    }): readonly Record<string, string | number | null>[];
  }
  const JSONstat: (document: unknown) => { Dataset(index: number): JsonStatDataset };
  export default JSONstat;
}
